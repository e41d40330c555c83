import { type Id } from '@balance/kernel';

export type CategoryId = Id<'category'>;
export type CategoryKind = 'income' | 'expense' | 'transfer';

/** What a record can be filed under. */
export interface Category {
  readonly id: CategoryId;
  /** Stable name for programs and files, such as `office-supplies`. */
  readonly key: string;
  readonly name: string;
  readonly kind: CategoryKind;
  /** Ledger account that approved records of this category are posted to. */
  readonly accountCode: string;
}

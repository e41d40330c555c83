import { type Currency, type Id } from '@balance/kernel';

/** A payment whose category nobody knows yet. */
export interface PaymentToName {
  /** Whatever the caller knows it by; it does not leave the house. */
  readonly key: string;
  /** As the source printed it. */
  readonly text: string;
  /** The same for all payments to one payee: they are asked about once. */
  readonly normalizedText: string;
  /** Negative: money out. */
  readonly amountMinor: bigint;
  readonly currency: Currency;
}

/** What may be answered. */
export interface CategoryChoice {
  readonly id: Id<'category'>;
  readonly name: string;
  /** `income`, `expense` or `transfer`. */
  readonly kind: string;
}

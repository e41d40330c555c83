import { type Id } from '@balance/kernel';

export type EntryId = Id<'entry'>;

/** One side of an entry. */
export interface NewPosting {
  /** Code of an account in the tenant's chart, such as `6300`. */
  readonly accountCode: string;
  /** Signed minor units, never zero; a debit is positive, a credit negative. */
  readonly amountMinor: bigint;
  /** ISO 4217 code. */
  readonly currency: string;
}

/** A balanced set of postings that is about to be made. */
export interface NewEntry {
  /** What the entry is made from, such as `record:<id>`. One reference is posted once, ever. */
  readonly reference: string;
  /** Booking date as `YYYY-MM-DD`. */
  readonly effectiveOn: string;
  readonly description: string;
  /** At least two; they sum to zero in each currency. */
  readonly postings: readonly NewPosting[];
}

/** An entry as the ledger holds it. */
export interface Entry extends NewEntry {
  readonly id: EntryId;
  /** The entry that this one takes back. */
  readonly reversesId: EntryId | null;
  /** The entry that took this one back. */
  readonly reversedById: EntryId | null;
  readonly recordedAt: Date;
}

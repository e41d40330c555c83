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
  /** The record that the posting was made from: how a report gets from a figure to what it stands on. */
  readonly recordId?: Id<'record'> | null | undefined;
  /** The category that reports count the posting under. */
  readonly categoryId?: Id<'category'> | null | undefined;
  /** Whom the money went to or came from. */
  readonly counterparty?: string | null | undefined;
}

/** Facts of the caller's own, kept with an entry: at most 4 KiB of JSON. */
export type EntryMetadata = Readonly<Record<string, string | number | boolean>>;

/** A balanced set of postings that is about to be made. */
export interface NewEntry {
  /** What the entry is made from, such as `record:<id>`. One reference is posted once, ever. */
  readonly reference: string;
  /** Booking date as `YYYY-MM-DD`. */
  readonly effectiveOn: string;
  readonly description: string;
  readonly metadata?: EntryMetadata | undefined;
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

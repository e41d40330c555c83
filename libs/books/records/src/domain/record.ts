import { type Currency, type Id } from '@balance/kernel';

export type RecordId = Id<'record'>;
/** Id of the block that a batch's record ids were drawn from. */
export type BatchId = RecordId;

/** One movement of money as a source told it, normalised. */
export interface NewRecord {
  /** `YYYY-MM-DD` */
  readonly bookedOn: string;
  /** Signed minor units; negative is money out. */
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly description: string;
  readonly counterparty: string | null;
  readonly reference: string | null;
  /** What makes the record unique at its source, if the source says so; else its content does. */
  readonly sourceKey: string | null;
  /** Line of the file, or place in the delivery. */
  readonly line: number;
  /** The source's own words, kept as they are. */
  readonly raw: unknown;
}

/** Where records came from. */
export interface RecordSource {
  readonly kind: 'import' | 'delivery';
  readonly id: Id<'import'> | Id<'delivery'>;
  /** Keys of the source are unique within this: an integration's id, for instance. */
  readonly scope: string;
  /** Ledger account whose statement this is. */
  readonly accountCode: string;
}

/** Who let a record into the books: the tenant's policy without anybody looking, or a person. */
export const approvers = ['policy', 'reviewer'] as const;

export type ApprovedBy = (typeof approvers)[number];

/** What the stages decide on: a record as its source told it. */
export interface RecordSubject {
  readonly id: RecordId;
  readonly bookedOn: string;
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly description: string;
  readonly counterparty: string | null;
  readonly reference: string | null;
  readonly account: string;
  readonly source: RecordSource['kind'];
  /** Those that the record came with; what rules have added is no reason for them to hold. */
  readonly tags: readonly string[];
  /** The source's own words; read only where somebody asks for them. */
  readonly raw?: unknown;
}

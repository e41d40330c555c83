import { type Id } from '@balance/kernel';
import { type RecordId } from './record.js';
import { type ReviewReason } from './review-reason.js';

/** A part of a split record. The parts of a record add up to its amount and have its sign. */
export interface RecordSplit {
  readonly categoryId: Id<'category'>;
  /** Signed minor units. */
  readonly amountMinor: bigint;
}

/** A split as JSON holds it, which has no `bigint`. */
export interface StoredSplit {
  readonly categoryId: Id<'category'>;
  readonly amountMinor: string;
}

export const storedSplits = (splits: readonly RecordSplit[]): StoredSplit[] =>
  splits.map(({ categoryId, amountMinor }) => ({ categoryId, amountMinor: amountMinor.toString() }));

export const splitsOf = (stored: readonly StoredSplit[] | null): RecordSplit[] | null =>
  stored && stored.map(({ categoryId, amountMinor }) => ({ categoryId, amountMinor: BigInt(amountMinor) }));

/** What has been decided on one record. */
export interface RecordDecision {
  readonly recordId: RecordId;
  /** Of a split record the category of its largest part. */
  readonly categoryId: Id<'category'> | null;
  /** 0 … 1 */
  readonly confidence: number;
  /** The stage that found the category. */
  readonly decidedBy: string | null;
  readonly trace: unknown;
  /** Whom the money went to or came from, where that is not what the source says. */
  readonly counterparty?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly note?: string | undefined;
  readonly splits?: readonly RecordSplit[] | undefined;
  /** Why a person has to look; left out where nothing speaks against applying the decision. */
  readonly reviewReason?: ReviewReason | undefined;
}

/** A decision that replaces the one that stands. */
export interface Redecision extends RecordDecision {
  /** Of the record when the decision was made; the record is left alone when it has changed since. */
  readonly revision: number;
}

/** Where a person files a record. */
export interface PersonsFiling {
  readonly recordId: RecordId;
  readonly categoryId: Id<'category'>;
  /** Whole parts of the record's amount; without them the record is filed in one piece. */
  readonly splits?: readonly RecordSplit[] | undefined;
}

/** All that was decided on a record at one time; plain JSON, so that it can be kept and put back as it was. */
export interface DecisionSnapshot {
  readonly categoryId: Id<'category'> | null;
  readonly confidence: number | null;
  readonly decidedBy: string | null;
  readonly counterparty: string | null;
  readonly tags: readonly string[];
  readonly note: string | null;
  readonly splits: readonly StoredSplit[] | null;
  readonly reviewReason: ReviewReason | null;
  readonly trace: unknown;
}

/** A record whose decision was replaced: what stood before, and how to recognise that nothing else has happened since. */
export interface RedecidedRecord {
  readonly recordId: RecordId;
  readonly before: DecisionSnapshot;
  /** Of the record after the change. */
  readonly revision: number;
}

import { type CategoryId } from '@balance/categories';
import { type Id } from '@balance/kernel';
import { type DecisionSnapshot, type RecordId, type StandingRecord } from '@balance/records';
import { type FilingWish } from '../choose-filing.js';
import { type Decider, type Review, type ReviewSnapshot } from '../review.js';
import { type Action, type Verdict } from './judge.js';

export type DecisionId = Id<'decision'>;

/** What somebody says of one record or of many. */
export interface Word {
  readonly action: Action;
  readonly recordIds: readonly RecordId[];
  readonly wish: FilingWish;
  readonly comment: string | null;
  /** The group that is decided on, if it is one. */
  readonly groupKey: string | null;
}

/** What it comes to for one of the records. */
export interface Weighed {
  readonly recordId: RecordId;
  readonly record: StandingRecord | undefined;
  readonly review: Review | undefined;
  readonly verdict: Verdict;
}

/** A word with what it comes to. */
export interface WeighedWord {
  readonly word: Word;
  readonly by: Decider;
  readonly weighed: readonly Weighed[];
}

export const outcomes = ['approved', 'awaiting-second', 'rejected', 'returned', 'refused'] as const;

export type Outcome = (typeof outcomes)[number];

/** What stood before a decision; plain JSON. */
export interface Before {
  /** Unset where the record was filed as it stood. */
  readonly filing: DecisionSnapshot | null;
  /** Unset where nobody had been asked. */
  readonly review: ReviewSnapshot | null;
}

/** What a decision did with one record. */
export interface DecisionItem {
  readonly recordId: RecordId;
  readonly outcome: Outcome;
  /** Why it was refused. */
  readonly code: string | null;
  readonly before: Before | null;
  /** Of the record afterwards. */
  readonly revision: number | null;
}

/** How undoing a decision left one of its records. */
export type Undone = 'restored' | 'reversed' | 'kept';

export interface UndoneItem {
  readonly recordId: RecordId;
  readonly undone: Undone;
  /** Why it was kept. */
  readonly code: string | null;
}

/** A decision as it is kept. */
export interface Decision {
  readonly id: DecisionId;
  readonly action: Action;
  readonly categoryId: CategoryId | null;
  readonly comment: string | null;
  readonly groupKey: string | null;
  readonly ruleId: Id<'rule'> | null;
  readonly decided: number;
  readonly awaitingSecond: number;
  readonly refused: number;
  readonly madeBy: string;
  readonly impersonator: string | null;
  readonly madeAt: Date;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
  readonly restored: number | null;
  readonly reversed: number | null;
  readonly kept: number | null;
}

export const idsOf = (weighed: readonly Weighed[], outcome: Outcome): RecordId[] =>
  weighed.filter(({ verdict }) => verdict.outcome === outcome).map(({ recordId }) => recordId);

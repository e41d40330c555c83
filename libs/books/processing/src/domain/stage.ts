import { type Id } from '@balance/kernel';
import type { RecordId, RecordSplit, RecordSubject, ReviewReason } from '@balance/records';
import { type Evidence } from './reasoning-trace.js';

/** Why a stage that names a category does not vouch for it. */
export type UnsureBecause = Extract<ReviewReason, 'low-confidence' | 'little-history' | 'unconfirmed-model'>;

/** What a stage says of a record besides its category; it is kept whichever stage decides that. */
export interface StageEffect {
  readonly counterparty?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly note?: string | undefined;
  /** Why a person has to look, however sure the category is. */
  readonly review?: string | undefined;
}

/** What a stage says about one record. */
export type StageVerdict =
  | {
      readonly outcome: 'decided';
      readonly categoryId: Id<'category'>;
      /** 0 … 1: how likely it is that a person would decide the same. */
      readonly confidence: number;
      /** Whether the stage vouches for the category: it may be applied without a person. */
      readonly isSure: boolean;
      /** Beside `isSure: false`. */
      readonly unsureBecause?: UnsureBecause | undefined;
      /** Parts that add up to the amount, where the record is not filed in one piece. */
      readonly splits?: readonly RecordSplit[] | undefined;
      readonly evidence: Evidence;
      readonly effect?: StageEffect | undefined;
    }
  /** The stage has looked, and has no opinion on the category. */
  | {
      readonly outcome: 'passed';
      readonly reason: string;
      readonly evidence?: Evidence | undefined;
      readonly effect?: StageEffect | undefined;
    }
  /** The stage could not look; it might, if it is asked again later. */
  | { readonly outcome: 'unavailable'; readonly reason: string; readonly evidence?: Evidence | undefined };

export type DecidedVerdict = Extract<StageVerdict, { outcome: 'decided' }>;

/**
 * One way to find a record's category: rules, similar records, a language model. To add one, implement this
 * in `stages/` and put it into the list that `runChain` is given.
 */
export interface Stage {
  /** Short, lower case; stored in each trace and as `decidedBy`. */
  readonly name: string;
  /**
   * Looks at a batch at once. Verdicts go by record id, never by position, so that one that is missing
   * cannot shift the others.
   *
   * @throws anything: the batch is then rejected whole and retried. Throw for bugs and for outages that
   *   should stop the work; return `unavailable` for what later stages, or a person, may make up for.
   */
  decide(subjects: readonly RecordSubject[]): Promise<ReadonlyMap<RecordId, StageVerdict>>;
}

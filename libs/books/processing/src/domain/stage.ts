import { type Id } from '@balance/kernel';
import type { RecordId, RecordSubject } from '@balance/records';
import { type Evidence } from './reasoning-trace.js';

/** What a stage says about one record. */
export type StageVerdict =
  | {
      readonly outcome: 'decided';
      readonly categoryId: Id<'category'>;
      /** 0 … 1 */
      readonly confidence: number;
      readonly evidence: Evidence;
    }
  /** The stage has looked, and has no opinion. */
  | { readonly outcome: 'passed'; readonly reason: string }
  /** The stage could not look; it might, if it is asked again later. */
  | { readonly outcome: 'unavailable'; readonly reason: string };

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
   *   should stop the work; return `unavailable` for what later stages may make up for.
   */
  decide(subjects: readonly RecordSubject[]): Promise<ReadonlyMap<RecordId, StageVerdict>>;
}

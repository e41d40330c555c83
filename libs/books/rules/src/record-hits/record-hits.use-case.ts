import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { RuleHitsRepository } from '../rule-hits.repository.js';
import { type HitOutcome, tallyHits } from './tally-hits.js';

/** Counts how often rules hold, and which of them decide. */
@Injectable()
export class RecordHits {
  constructor(private readonly hits: RuleHitsRepository) {}

  /**
   * To be called last in the transaction that saves the decisions, and for those only that it saves: a batch that is
   * tried again is then counted once, and other batches wait for the counts of the same rules no longer than they must.
   */
  async execute(tx: Tx, outcomes: Iterable<HitOutcome>): Promise<void> {
    const { rules, overlaps } = tallyHits(outcomes);
    if (rules.length > 0) await this.hits.add(tx, rules);
    if (overlaps.length > 0) await this.hits.addOverlaps(tx, overlaps);
  }
}

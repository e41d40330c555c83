import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type RuleId } from '../domain/rule.js';
import { RuleHitsRepository } from '../rule-hits.repository.js';

/** Counts how often people change what rules have decided. */
@Injectable()
export class CountOverride {
  constructor(private readonly hits: RuleHitsRepository) {}

  /**
   * To be called in the transaction in which somebody gives records another category than rules gave them.
   *
   * @param ruleIds the rule of each record's decision; one that decided several is there as often. Rules that the
   *   tenant does not have are passed over: a trace may name them for longer.
   */
  async execute(tx: Tx, ruleIds: Iterable<RuleId>): Promise<void> {
    const ids = [...ruleIds];
    if (ids.length > 0) await this.hits.addOverrides(tx, ids);
  }
}

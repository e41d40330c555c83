import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import type { RecordRow } from '@balance/records';
import { CountOverride } from '@balance/rules';
import { outcomesOf } from '../domain/learn/outcomes-of.js';
import { LearningRepository } from '../learning.repository.js';

/** Keeps how what the stages said has fared with a person, and counts it against the rules that were overridden. */
@Injectable()
export class KeepOutcomes {
  constructor(
    private readonly learning: LearningRepository,
    private readonly countOverride: CountOverride,
  ) {}

  /** @param decided records that a person has approved or refused; those that are known change nothing */
  async execute(tx: Tx, decided: readonly RecordRow[]): Promise<void> {
    const outcomes = decided.flatMap(outcomesOf);
    const added = await this.learning.saveOutcomes(tx, outcomes);
    await this.countOverride.execute(
      tx,
      added.flatMap(({ ruleId, verdict }) => (ruleId && verdict === 'changed' ? [ruleId] : [])),
    );
  }
}

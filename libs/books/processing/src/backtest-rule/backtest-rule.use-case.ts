import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { Backtest, type BacktestResult } from '../domain/trial/backtest.js';
import { PrepareTrial } from '../preview-rule/prepare-trial.js';
import { type Candidate, type Reached, type TrialReach } from '../preview-rule/trial.js';
import { WalkRecords } from '../preview-rule/walk-records.js';

/** How a rule would have fared on the records that people have decided on. Writes nothing. */
@Injectable()
export class BacktestRule {
  constructor(
    private readonly database: Database,
    private readonly prepareTrial: PrepareTrial,
    private readonly walkRecords: WalkRecords,
  ) {}

  /** @throws `rules.invalid-rule`, `rules.category-unknown`, `rules.not-found`, `rules.unusable-rule` */
  async execute(
    tenantId: TenantId,
    candidate: Candidate,
    reach: TrialReach,
  ): Promise<BacktestResult & Reached> {
    const trial = await this.database.readForTenant(tenantId, (tx) =>
      this.prepareTrial.ofCandidate(tx, tenantId, candidate),
    );
    const backtest = new Backtest(trial);
    const filter = {
      state: ['approved'] as const,
      approvedBy: ['reviewer'] as const,
      withRaw: trial.asksRaw,
    };
    const reached = await this.walkRecords.execute(tenantId, filter, reach, (record) =>
      backtest.look(record),
    );
    return { ...backtest.result(), ...reached };
  }
}

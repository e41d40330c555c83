import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type RuleDefinition, type RuleId } from '@balance/rules';
import { ShadowReport, type ShadowResult } from '../domain/trial/shadow-report.js';
import { PrepareTrial } from '../preview-rule/prepare-trial.js';
import { type Reached, type TrialReach } from '../preview-rule/trial.js';
import { WalkRecords } from '../preview-rule/walk-records.js';

/**
 * What a rule would have decided if it had been live all the time, beside what was decided and what people chose.
 * It asks the rule anew instead of reading the hits that traces hold: so the report speaks of one version, covers what
 * came before the rule was put into shadow mode, and knows which rules it would have had to beat.
 */
@Injectable()
export class ReportShadow {
  constructor(
    private readonly database: Database,
    private readonly prepareTrial: PrepareTrial,
    private readonly walkRecords: WalkRecords,
  ) {}

  /** @throws `rules.not-found`, `rules.unusable-rule` */
  async execute(
    tenantId: TenantId,
    ruleId: RuleId,
    reach: TrialReach,
  ): Promise<ShadowResult & Reached & { rule: RuleDefinition }> {
    const trial = await this.database.readForTenant(tenantId, (tx) => this.prepareTrial.ofRule(tx, ruleId));
    const report = new ShadowReport(trial);
    const filter = { state: ['processed', 'approved'] as const, withRaw: trial.asksRaw };
    const reached = await this.walkRecords.execute(tenantId, filter, reach, (record) => report.look(record));
    return { ...report.result(), ...reached, rule: trial.rule };
  }
}

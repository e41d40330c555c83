import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { CompileRuleSet } from '@balance/rules';
import { type FiledRecord, ruleSubjectOf } from '../domain/learn/filed-record.js';
import { payeeOf } from './derive/payee-of.js';
import { proposeRules } from './derive/propose-rules.js';
import { GatherEvidence } from './gather-evidence.js';
import { SaveProposals } from './save-proposals.js';
import { WithdrawProposals } from './withdraw-proposals.js';

/** Proposes rules for the payees of records that a person has just filed, where no rule decides on them. */
@Injectable()
export class ProposeRules {
  constructor(
    private readonly database: Database,
    private readonly compileRuleSet: CompileRuleSet,
    private readonly withdrawProposals: WithdrawProposals,
    private readonly gatherEvidence: GatherEvidence,
    private readonly saveProposals: SaveProposals,
  ) {}

  /** What was proposed before is not proposed again, whatever the answer was. */
  async execute(tenantId: TenantId, filed: readonly FiledRecord[], cause: Cause): Promise<void> {
    if (filed.length === 0) return;
    const evidence = await this.database.forTenant(tenantId, async (tx) => {
      const rules = await this.compileRuleSet.execute(tx, tenantId);
      await this.withdrawProposals.execute(tx, filed, rules);
      const undecided = filed.filter((record) => !rules.decide(ruleSubjectOf(record))?.decidedBy);
      return this.gatherEvidence.execute(tx, new Set(undecided.map(payeeOf)));
    });
    if (!evidence) return;
    const { decisions, recent, payees } = evidence;
    const proposals = proposeRules(decisions, { recent, only: payees });
    await this.database.forTenant(tenantId, (tx) =>
      this.saveProposals.execute(tx, proposals, recent.length, cause),
    );
  }
}

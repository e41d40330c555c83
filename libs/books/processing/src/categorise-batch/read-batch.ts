import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type BatchId, type RecordSubject, SubjectRepository } from '@balance/records';
import { CompileRuleSet, type RuleSet } from '@balance/rules';

/** Reads what is to be decided on, and the rules that are in force. */
@Injectable()
export class ReadBatch {
  constructor(
    private readonly database: Database,
    private readonly subjects: SubjectRepository,
    private readonly compileRuleSet: CompileRuleSet,
  ) {}

  /** @throws {UnusableRule} `rules.unusable-rule` */
  execute(
    tenantId: TenantId,
    batchIds: readonly BatchId[],
  ): Promise<{ subjects: readonly RecordSubject[]; rules: RuleSet }> {
    return this.database.readForTenant(tenantId, async (tx) => {
      const rules = await this.compileRuleSet.execute(tx, tenantId);
      const subjects = await this.subjects.undecided(tx, batchIds, { withRaw: rules.asksRaw });
      return { rules, subjects };
    });
  }
}

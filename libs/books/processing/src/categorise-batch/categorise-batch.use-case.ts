import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { type BatchId, SaveDecisions, SubjectRepository } from '@balance/records';
import { CompileRuleSet } from '@balance/rules';
import { runChain } from '../domain/chain.js';
import { rulesStage } from '../domain/stages/rules.stage.js';

/** From this confidence on the next stage is not asked. */
const enoughConfidence = 0.9;

/** Shows batches of ingested records to the stages and keeps what they decide. */
@Injectable()
export class CategoriseBatch {
  constructor(
    private readonly database: Database,
    private readonly subjects: SubjectRepository,
    private readonly saveDecisions: SaveDecisions,
    private readonly compileRuleSet: CompileRuleSet,
  ) {}

  /** What has been decided before stays as it is, so that a second run changes nothing. */
  async execute(tenantId: TenantId, batchIds: readonly BatchId[], cause: Cause): Promise<void> {
    const { subjects, rules } = await this.database.forTenant(tenantId, async (tx) => ({
      subjects: await this.subjects.undecided(tx, batchIds),
      rules: await this.compileRuleSet.execute(tx, tenantId),
    }));
    const stages = [rulesStage(rules)];
    const decisions = await runChain(stages, subjects, { enoughConfidence }, () => performance.now());
    await this.database.forTenant(tenantId, (tx) => this.saveDecisions.execute(tx, decisions, cause));
  }
}

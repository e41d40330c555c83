import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type JobContext, JobInterrupted } from '@balance/queue';
import { type BatchId, SaveDecisions } from '@balance/records';
import { RecordHits, type RuleOutcome } from '@balance/rules';
import { runChain } from '../domain/chain.js';
import { rulesStage } from '../domain/stages/rules.stage.js';
import { LearnedStages } from './learned-stages.js';
import { ReadBatch } from './read-batch.js';

/** From this confidence on, if the stage is sure of it, the next stage is not asked. */
const enoughConfidence = 0.9;

/** Shows batches of ingested records to the stages and keeps what they decide. */
@Injectable()
export class CategoriseBatch {
  constructor(
    private readonly database: Database,
    private readonly readBatch: ReadBatch,
    private readonly learnedStages: LearnedStages,
    private readonly saveDecisions: SaveDecisions,
    private readonly recordHits: RecordHits,
  ) {}

  /**
   * What has been decided before stays as it is, so that a second run changes nothing. The stages are asked between two
   * transactions: a language model may take its time.
   *
   * @throws {JobInterrupted} when the process ends while a stage is asked
   */
  async execute(tenantId: TenantId, batchIds: readonly BatchId[], context: JobContext): Promise<void> {
    const { subjects, rules } = await this.readBatch.execute(tenantId, batchIds);
    const outcomes: RuleOutcome[] = [];
    const stages = [
      rulesStage(rules, (outcome) => outcomes.push(outcome)),
      ...this.learnedStages.of(tenantId, context),
    ];
    const decisions = await runChain(stages, subjects, { enoughConfidence }, () => performance.now()).catch(
      (fault: unknown) => {
        throw context.signal.aborted ? new JobInterrupted() : fault;
      },
    );
    await this.database.forTenant(tenantId, async (tx) => {
      await this.saveDecisions.execute(tx, decisions, context.cause);
      await this.recordHits.execute(tx, outcomes);
    });
  }
}

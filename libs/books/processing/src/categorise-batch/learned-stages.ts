import { Injectable, Logger } from '@nestjs/common';
import { ListCategories } from '@balance/categories';
import { Database } from '@balance/database';
import { DomainError, type TenantId } from '@balance/kernel';
import { ChooseCategories } from '@balance/language-model';
import { type JobContext } from '@balance/queue';
import { normalizePayee, OpenPredictor } from '@balance/similarity';
import { type Stage } from '../domain/stage.js';
import { type AskModel, llmStage } from '../domain/stages/llm.stage.js';
import { similarityStage } from '../domain/stages/similarity.stage.js';
import { tolerated } from '../domain/stages/tolerated.js';
import { MeasureReliability } from '../reliability/measure-reliability.use-case.js';

/** From this try on an outage is not waited for any longer: people can decide what a model cannot. */
const lastPatientAttempt = 2;

/** The stages that go by what was learned: similar records, and a language model. */
@Injectable()
export class LearnedStages {
  private readonly log = new Logger(LearnedStages.name);

  constructor(
    private readonly database: Database,
    private readonly openPredictor: OpenPredictor,
    private readonly chooseCategories: ChooseCategories,
    private readonly categories: ListCategories,
    private readonly measureReliability: MeasureReliability,
  ) {}

  /**
   * Nothing of what they do runs inside a transaction of the caller's. A fault of theirs has the batch tried again at
   * first; then, and at once where another try would not help, it leaves the records to people.
   */
  of(tenantId: TenantId, context: JobContext): Stage[] {
    const similarity = similarityStage(() => this.openPredictor.execute(tenantId));
    const model = llmStage(this.asking(tenantId, context), () =>
      this.database.readForTenant(tenantId, (tx) => this.measureReliability.reliabilityOf(tx, 'llm')),
    );
    return [similarity, model].map((stage) =>
      tolerated(stage, (fault) => this.isTolerable(stage, fault, context)),
    );
  }

  private asking(tenantId: TenantId, { cause, signal }: JobContext): AskModel {
    return async (payments) => {
      const categories = await this.database.readForTenant(tenantId, (tx) => this.categories.execute(tx));
      const named = payments.map((payment) => ({
        ...payment,
        // Asked for only where a model may be asked: most installations have none.
        get normalizedText() {
          return normalizePayee(payment.text);
        },
      }));
      return this.chooseCategories.execute(tenantId, { payments: named, categories }, cause, signal);
    };
  }

  private isTolerable({ name }: Stage, fault: unknown, { attempt, signal }: JobContext): boolean {
    if (signal.aborted) return false;
    if (!(fault instanceof DomainError) && attempt <= lastPatientAttempt) return false;
    const message = fault instanceof Error ? fault.message : String(fault);
    this.log.warn(`Stage ${name} failed; its records are left to the stages behind it: ${message}`);
    return true;
  }
}

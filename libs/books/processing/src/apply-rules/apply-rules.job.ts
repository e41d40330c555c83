import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { TriggeredBy } from '@balance/events';
import { DomainError, idSchema, tenantIdSchema } from '@balance/kernel';
import {
  defineJob,
  HandlesJob,
  type JobContext,
  type JobData,
  type JobHandler,
  JobInterrupted,
} from '@balance/queue';
import { ruleRunRequested } from '../domain/rule-runs/rule-run.events.js';
import { type RuleRunId } from '../domain/rule-runs/rule-run.js';
import { ApplyRules } from './apply-rules.use-case.js';
import { FailRun } from './fail-run.use-case.js';

export const applyRules = defineJob({
  queue: 'rules.apply',
  name: 'apply-rules',
  data: z.strictObject({ tenantId: tenantIdSchema, runId: idSchema('rule-run') }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 500 },
});

@Injectable()
@HandlesJob(applyRules)
@TriggeredBy(ruleRunRequested, applyRules, ({ tenantId, stream }) => ({
  tenantId,
  runId: stream.slice('rule-run:'.length) as RuleRunId,
}))
export class ApplyRulesJob implements JobHandler<typeof applyRules> {
  constructor(
    private readonly apply: ApplyRules,
    private readonly fail: FailRun,
  ) {}

  async handle(data: JobData<typeof applyRules>, { cause, attempt, signal }: JobContext): Promise<void> {
    try {
      await this.apply.execute(data, cause, signal);
    } catch (fault) {
      const isFinal = fault instanceof DomainError || attempt >= applyRules.retry.attempts;
      if (isFinal && !(fault instanceof JobInterrupted)) await this.fail.execute(data, fault, cause);
      throw fault;
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, DomainError, type TenantId } from '@balance/kernel';
import { ruleRunFailed } from '../domain/rule-runs/rule-run.events.js';
import { canBecome, type RuleRunId } from '../domain/rule-runs/rule-run.js';
import { RuleRunRepository } from '../rule-run.repository.js';

/** Ends a run that cannot go on, so that another can be asked for. */
@Injectable()
export class FailRun {
  constructor(
    private readonly database: Database,
    private readonly runs: RuleRunRepository,
    private readonly events: EventLog,
  ) {}

  /** A run that is not there, or has ended, stays as it is. */
  execute(
    { tenantId, runId }: { tenantId: TenantId; runId: RuleRunId },
    fault: unknown,
    cause: Cause,
  ): Promise<void> {
    return this.database.forTenant(tenantId, async (tx) => {
      const run = await this.runs.lock(tx, runId);
      if (!run || !canBecome(run.status, 'failed')) return;
      const { code, message } = failureOf(fault);
      await this.runs.finish(tx, runId, { status: 'failed', code, message });
      const payload = { code, examined: run.examined, changed: run.changed };
      await this.events.append(tx, [{ event: ruleRunFailed, stream: `rule-run:${runId}`, payload, cause }]);
    });
  }
}

/** In words for the tenant: what is nobody's fault but ours is told in general terms. */
const failureOf = (fault: unknown): { code: string; message: string } =>
  fault instanceof DomainError
    ? { code: fault.code, message: fault.message }
    : {
        code: 'processing.run-failed',
        message: 'Something went wrong on our side, again and again. Ask for another run.',
      };

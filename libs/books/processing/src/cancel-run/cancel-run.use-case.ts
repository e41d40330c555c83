import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { RuleRunNotFound } from '../domain/rule-runs/rule-run.errors.js';
import { ruleRunCancelled } from '../domain/rule-runs/rule-run.events.js';
import { hasEnded, type RuleRunId } from '../domain/rule-runs/rule-run.js';
import { RuleRunRepository } from '../rule-run.repository.js';

/** Stops a run behind the page that it is at. */
@Injectable()
export class CancelRun {
  constructor(
    private readonly runs: RuleRunRepository,
    private readonly events: EventLog,
  ) {}

  /** A run that has ended stays as it is. @throws {RuleRunNotFound} `processing.run-not-found` */
  async execute(tx: Tx, id: RuleRunId, cause: Cause): Promise<void> {
    const run = await this.runs.lock(tx, id);
    if (!run) throw new RuleRunNotFound(id);
    if (hasEnded(run.status)) return;
    await this.runs.finish(tx, id, { status: 'cancelled' });
    const payload = { examined: run.examined, changed: run.changed };
    await this.events.append(tx, [{ event: ruleRunCancelled, stream: `rule-run:${id}`, payload, cause }]);
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import { JobInterrupted } from '@balance/queue';
import { RecordHits } from '@balance/rules';
import { RuleRunNotFound } from '../domain/rule-runs/rule-run.errors.js';
import { ruleRunCompleted } from '../domain/rule-runs/rule-run.events.js';
import { canBecome, type RuleRun, type RuleRunId } from '../domain/rule-runs/rule-run.js';
import { RuleRunRepository } from '../rule-run.repository.js';
import { ApplyPage } from './apply-page.js';

/**
 * Applies the rules to the records that wait, page by page. Each page, what it has changed and the place behind it are
 * one transaction that holds the run: one that was cut off goes on where it stopped, and no record is changed twice.
 */
@Injectable()
export class ApplyRules {
  constructor(
    private readonly database: Database,
    private readonly runs: RuleRunRepository,
    private readonly applyPage: ApplyPage,
    private readonly events: EventLog,
    private readonly recordHits: RecordHits,
  ) {}

  /**
   * @throws {RuleRunNotFound} `processing.run-not-found`, {@link UnusableRule} `rules.unusable-rule`
   * @throws {JobInterrupted} behind a page, once `signal` is aborted
   */
  async execute(
    { tenantId, runId }: { tenantId: TenantId; runId: RuleRunId },
    cause: Cause,
    signal?: AbortSignal,
  ): Promise<void> {
    for (;;) {
      const hasMore = await this.database.forTenant(tenantId, (tx) => this.step(tx, tenantId, runId, cause));
      if (!hasMore) return;
      if (signal?.aborted) throw new JobInterrupted();
    }
  }

  /** @returns whether there is more to do */
  private async step(tx: Tx, tenantId: TenantId, runId: RuleRunId, cause: Cause): Promise<boolean> {
    const found = await this.runs.lock(tx, runId);
    if (!found) throw new RuleRunNotFound(runId);
    if (!canBecome(found.status, 'running')) return false;
    const run = await this.begun(tx, found);
    const done = await this.applyPage.execute(tx, tenantId, run);
    const examined = run.examined + done.examined;
    const changed = run.changed + done.changed;
    await this.recordHits.execute(tx, done.hits);
    await this.runs.advance(tx, runId, { examined, changed, cursor: done.cursor });
    if (done.cursor !== null) return true;
    await this.runs.finish(tx, runId, { status: 'completed' });
    const payload = { total: run.total ?? 0, examined, changed };
    await this.events.append(tx, [{ event: ruleRunCompleted, stream: `rule-run:${runId}`, payload, cause }]);
    return false;
  }

  private async begun(tx: Tx, run: RuleRun): Promise<RuleRun> {
    if (run.total !== null) return run;
    const waiting = await this.runs.waiting(tx, run.filter);
    await this.runs.begin(tx, run.id, waiting);
    return { ...run, ...waiting };
  }
}

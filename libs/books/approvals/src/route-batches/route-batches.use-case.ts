import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog, EventQuery } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import { type BatchId, recordsProcessed } from '@balance/records';
import { announceRoutes } from './announce-routes.js';
import { ApplyRoutes } from './apply-routes.js';
import { SortByPolicy } from './sort-by-policy.js';

/** Applies the tenant's policy to batches that have been processed. */
@Injectable()
export class RouteBatches {
  constructor(
    private readonly database: Database,
    private readonly sortByPolicy: SortByPolicy,
    private readonly applyRoutes: ApplyRoutes,
    private readonly events: EventLog,
    private readonly history: EventQuery,
  ) {}

  /** What is approved stays so, and what waits is asked again: a second run under the same policy changes nothing. */
  execute(tenantId: TenantId, batchIds: readonly BatchId[], cause: Cause): Promise<void> {
    return this.database.forTenant(tenantId, async (tx) => {
      const sorted = await this.sortByPolicy.execute(tx, batchIds);
      const { approved, reviewed } = await this.applyRoutes.execute(tx, batchIds, sorted);
      const streams = batchIds.map((batchId) => `batch:${batchId}`);
      const causes = await this.history.causes(tx, recordsProcessed, streams);
      await this.events.append(
        tx,
        announceRoutes(approved, reviewed, (stream) => causes.get(stream) ?? cause),
      );
    });
  }
}

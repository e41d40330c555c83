import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '@balance/database';
import { TriggeredBy } from '@balance/events';
import { tenantCreated } from '@balance/identity';
import { tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobData, type JobHandler } from '@balance/queue';
import { OpenCategories } from './open-categories.use-case.js';

export const openCategories = defineJob({
  queue: 'tenants.open',
  name: 'open-categories',
  data: z.strictObject({ tenantId: tenantIdSchema }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 500 },
});

@Injectable()
@HandlesJob(openCategories)
@TriggeredBy(tenantCreated, openCategories, ({ tenantId }) => ({ tenantId }))
export class OpenCategoriesJob implements JobHandler<typeof openCategories> {
  constructor(
    private readonly database: Database,
    private readonly openCategories: OpenCategories,
  ) {}

  async handle({ tenantId }: JobData<typeof openCategories>): Promise<void> {
    await this.database.forTenant(tenantId, (tx) => this.openCategories.execute(tx));
  }
}

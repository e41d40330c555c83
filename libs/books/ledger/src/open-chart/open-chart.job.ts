import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '@balance/database';
import { TriggeredBy } from '@balance/events';
import { tenantCreated } from '@balance/identity';
import { tenantIdSchema } from '@balance/kernel';
import { defineJob, HandlesJob, type JobData, type JobHandler } from '@balance/queue';
import { OpenChart } from './open-chart.use-case.js';

export const openChart = defineJob({
  queue: 'tenants.open',
  name: 'open-chart',
  data: z.strictObject({ tenantId: tenantIdSchema }),
  retry: { attempts: 8, backoff: 'exponential', delayMs: 500 },
});

@Injectable()
@HandlesJob(openChart)
@TriggeredBy(tenantCreated, openChart, ({ tenantId }) => ({ tenantId }))
export class OpenChartJob implements JobHandler<typeof openChart> {
  constructor(
    private readonly database: Database,
    private readonly openChart: OpenChart,
  ) {}

  async handle({ tenantId }: JobData<typeof openChart>): Promise<void> {
    await this.database.forTenant(tenantId, (tx) => this.openChart.execute(tx));
  }
}

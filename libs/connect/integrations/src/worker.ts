import { Module } from '@nestjs/common';
import { RecordsModule } from '@balance/records';
import { IngestDeliveriesJob } from './ingest-deliveries/ingest-deliveries.job.js';
import { IngestDeliveries } from './ingest-deliveries/ingest-deliveries.use-case.js';
import { IntegrationsModule } from './integrations.module.js';

@Module({
  imports: [IntegrationsModule, RecordsModule],
  providers: [IngestDeliveries, IngestDeliveriesJob],
})
export class IntegrationsWorkerModule {}

import { type DynamicModule, Module } from '@nestjs/common';
import { ApprovalsWorkerModule } from '@balance/approvals/worker';
import { CategoriesWorkerModule } from '@balance/categories/worker';
import { type Config, ConfigModule } from '@balance/config';
import { DatabaseModule } from '@balance/database';
import { EventsModule, EventsWorkerModule } from '@balance/events';
import { IdentityWorkerModule } from '@balance/identity/worker';
import { ImportsWorkerModule } from '@balance/imports/worker';
import { IntegrationsWorkerModule } from '@balance/integrations/worker';
import { LanguageModelWorkerModule } from '@balance/language-model/worker';
import { LedgerWorkerModule } from '@balance/ledger/worker';
import { ProcessingWorkerModule } from '@balance/processing/worker';
import { QueueModule, QueueWorkerModule } from '@balance/queue';
import { RecordsWorkerModule } from '@balance/records/worker';
import { ReportsWorkerModule } from '@balance/reports/worker';
import { RulesWorkerModule } from '@balance/rules/worker';
import { SimilarityWorkerModule } from '@balance/similarity/worker';
import { StorageModule } from '@balance/storage';

const platform = [
  DatabaseModule.register(),
  QueueModule,
  QueueWorkerModule,
  EventsModule,
  EventsWorkerModule,
  StorageModule,
];
const modules = [
  IdentityWorkerModule,
  ImportsWorkerModule,
  IntegrationsWorkerModule,
  CategoriesWorkerModule,
  RecordsWorkerModule,
  RulesWorkerModule,
  SimilarityWorkerModule,
  LanguageModelWorkerModule,
  ProcessingWorkerModule,
  ApprovalsWorkerModule,
  LedgerWorkerModule,
  ReportsWorkerModule,
];

@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return { module: WorkerModule, imports: [ConfigModule.with(config), ...platform, ...modules] };
  }
}

import { type DynamicModule, Module } from '@nestjs/common';
import { ApprovalsHttpModule } from '@balance/approvals/http';
import { AuditHttpModule } from '@balance/audit/http';
import { CategoriesHttpModule } from '@balance/categories/http';
import { type Config, ConfigModule } from '@balance/config';
import { DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { HttpContractModule } from '@balance/http';
import { AccountsHttpModule, IdentityHttpModule } from '@balance/identity/http';
import { ImportsHttpModule } from '@balance/imports/http';
import { IntegrationsHttpModule } from '@balance/integrations/http';
import { LanguageModelHttpModule } from '@balance/language-model/http';
import { LedgerHttpModule } from '@balance/ledger/http';
import { ProcessingHttpModule } from '@balance/processing/http';
import { QueueModule } from '@balance/queue';
import { RecordsHttpModule } from '@balance/records/http';
import { ReportsHttpModule } from '@balance/reports/http';
import { RulesHttpModule } from '@balance/rules/http';
import { SimilarityHttpModule } from '@balance/similarity/http';
import { StorageModule } from '@balance/storage';
import { HealthController } from './health.controller.js';

const platform = [DatabaseModule.register(), QueueModule, EventsModule, StorageModule];
const modules = [
  IdentityHttpModule,
  HttpContractModule, // Behind the module whose guard finds out who calls.
  AccountsHttpModule,
  ImportsHttpModule,
  IntegrationsHttpModule,
  CategoriesHttpModule,
  RecordsHttpModule,
  RulesHttpModule,
  ProcessingHttpModule,
  SimilarityHttpModule,
  LanguageModelHttpModule,
  ApprovalsHttpModule,
  LedgerHttpModule,
  ReportsHttpModule,
  AuditHttpModule,
];

@Module({})
export class ApiModule {
  static with(config: Config): DynamicModule {
    return {
      module: ApiModule,
      imports: [ConfigModule.with(config), ...platform, ...modules],
      controllers: [HealthController],
    };
  }
}

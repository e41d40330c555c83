import { type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CategoriesModule } from '@balance/categories';
import { type Config, ConfigModule } from '@balance/config';
import { DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { loggerOf } from '@balance/http';
import { IdentityModule } from '@balance/identity';
import { ImportsModule } from '@balance/imports';
import { LedgerModule } from '@balance/ledger';
import { QueueModule } from '@balance/queue';
import { ReportsModule } from '@balance/reports';
import { RulesModule } from '@balance/rules';
import { StorageModule } from '@balance/storage';

const platform = [DatabaseModule.register(), QueueModule, EventsModule, StorageModule];
const modules = [IdentityModule, CategoriesModule, LedgerModule, RulesModule, ImportsModule, ReportsModule];

@Module({ imports: [...platform, ...modules] })
class CommandModule {}

/** What gives tenants their accounts and categories: it needs no queue. */
@Module({
  imports: [DatabaseModule.register(), EventsModule, IdentityModule, CategoriesModule, LedgerModule],
})
export class FurnishingModule {}

/** The use cases, for one command; closed when it ends. */
export class Application {
  private constructor(private readonly context: INestApplicationContext) {}

  /** Runs `work` with the use cases at hand: those of `module`. */
  static async with<T>(
    config: Config,
    databaseUrl: string,
    work: (app: Application) => Promise<T>,
    module: Type = CommandModule,
  ): Promise<T> {
    const surroundings = ConfigModule.with({ ...config, DATABASE_URL: databaseUrl });
    const root = { module, imports: [surroundings] };
    const logger = loggerOf({ LOG_LEVEL: config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL });
    const context = await NestFactory.createApplicationContext(root, { logger, abortOnError: false });
    try {
      return await work(new Application(context));
    } finally {
      await context.close();
    }
  }

  get<T>(type: Type<T> | (abstract new () => T)): T {
    return this.context.get<T>(type as Type<T>, { strict: false });
  }
}

import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { CONNECTIONS, connectionsOf } from './connections.js';
import { Database } from './database.js';
import { DatabaseUrlMissing } from './database.errors.js';

/** Makes {@link Database} injectable. */
@Global()
@Module({})
export class DatabaseModule {
  static register(): DynamicModule {
    const connections = {
      provide: CONNECTIONS,
      inject: [CONFIG],
      useFactory: (config: Config) => {
        if (!config.DATABASE_URL) throw new DatabaseUrlMissing();
        return connectionsOf(config.DATABASE_URL, config);
      },
    };
    return { module: DatabaseModule, providers: [connections, Database], exports: [connections, Database] };
  }
}

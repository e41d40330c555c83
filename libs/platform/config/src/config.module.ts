import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Clock, Ids, SystemClock, SystemIds } from '@balance/kernel';
import { type Config } from './config.schema.js';
import { loadConfig } from './load-config.js';

export const CONFIG = Symbol('CONFIG');

/** What a process finds around it: its configuration (`@Inject(CONFIG) config: Config`), the time and fresh ids. */
@Global()
@Module({})
export class ConfigModule {
  static with(config: Config = loadConfig()): DynamicModule {
    const surroundings = [
      { provide: CONFIG, useValue: config },
      { provide: Clock, useClass: SystemClock },
      { provide: Ids, useClass: SystemIds },
    ];
    return { module: ConfigModule, providers: surroundings, exports: surroundings };
  }
}

import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { type Config, CONFIG } from '@balance/config';
import { DatabaseUrlMissing } from '@balance/database';
import { DeadLetters } from './dead-letters.js';
import { JobWorkers } from './job-workers.js';
import { openQueueBackend } from './queue-backend.js';
import { QUEUE_BACKEND, Queues } from './queues.js';

const backend = {
  provide: QUEUE_BACKEND,
  inject: [CONFIG],
  useFactory: (config: Config) => {
    if (!config.DATABASE_URL) throw new DatabaseUrlMissing();
    return openQueueBackend(config, config.DATABASE_URL);
  },
};

/** Lets a process enqueue jobs and look at dead letters. */
@Global()
@Module({ providers: [backend, Queues, DeadLetters], exports: [backend, Queues, DeadLetters] })
export class QueueModule {}

/** Lets a process handle the jobs as well. */
@Module({ imports: [DiscoveryModule], providers: [JobWorkers] })
export class QueueWorkerModule {}

import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { z } from 'zod';
import { ConfigModule, loadConfig } from '@balance/config';
import { type Cause, DomainError, SystemIds } from '@balance/kernel';
import { queueSettings, testDatabase } from '@balance/testing';
import { DeadLetters } from '../dead-letters.js';
import { HandlesJob, type JobContext, type JobHandler } from '../job-handler.js';
import { defineJob } from '../job.js';
import { type AnyQueue, migrateQueue, type QueueBackend } from '../queue-backend.js';
import { QueueModule, QueueWorkerModule } from '../queue.module.js';
import { QUEUE_BACKEND, Queues } from '../queues.js';

const ids = new SystemIds();

export const cause: Cause = {
  actor: 'system:test',
  correlationId: ids.next<'correlation'>(),
  causationId: null,
};

/** For specs: a job whose handler does what the spec says. */
export const count = defineJob({
  queue: 'test.count',
  name: 'count',
  version: 2,
  data: z.strictObject({ number: z.int() }),
  upgrades: { 1: (data) => ({ number: Number((data as { text: string }).text) }) },
  retry: { attempts: 3, backoff: 'exponential', delayMs: 20 },
});

export class Uncountable extends DomainError {
  readonly code = 'test.uncountable';
}

/** What came to the handler, and what it does with it. */
export class Script {
  readonly seen: { number: number; context: JobContext }[] = [];
  act: (number: number, context: JobContext) => void | Promise<void> = () => undefined;
}

@Injectable()
@HandlesJob(count)
class CountJob implements JobHandler<typeof count> {
  constructor(private readonly script: Script) {}

  async handle({ number }: { number: number }, context: JobContext): Promise<void> {
    this.script.seen.push({ number, context });
    await this.script.act(number, context);
  }
}

/** A queue of its own with a handler that runs, on the backend that the tests are for. */
export async function openTestQueue({ hasWorker = true } = {}) {
  const { adminUrl, drop } = await testDatabase();
  await migrateQueue(adminUrl);
  const script = new Script();
  const config = loadConfig({
    DATABASE_URL: adminUrl,
    QUEUE_POOL: '6',
    QUEUE_LOCK_MS: '1000',
    ...queueSettings(),
  });
  const worker = hasWorker ? [QueueWorkerModule] : [];
  @Module({
    imports: [ConfigModule.with(config), QueueModule, ...worker],
    providers: [CountJob, { provide: Script, useValue: script }],
  })
  class TestProcess {}
  const open = async () => {
    const module = await Test.createTestingModule({ imports: [TestProcess] }).compile();
    module.useLogger(false);
    return module.init();
  };
  const module = await open();
  const queues = module.get(Queues, { strict: false });
  const queue: AnyQueue = queues.queue(count.queue);

  return {
    script,
    queues,
    queue,
    dead: module.get(DeadLetters, { strict: false }),
    backend: module.get<QueueBackend>(QUEUE_BACKEND, { strict: false }),

    enqueue: (number: number, id = `count-${number}`) =>
      queues.enqueue(count, [{ id, data: { number }, cause }]),

    /** Puts anything into the queue, as a build of another version might. */
    put: (name: string, data: unknown, id: string) =>
      queue.addBulk([{ name, data, opts: { jobId: id, attempts: 3 } }]),

    /** Another process that works on the same queue. */
    open,

    async close(): Promise<void> {
      await queue.obliterate({ force: true });
      await module.close();
      await drop();
    },
  };
}

export type TestQueue = Awaited<ReturnType<typeof openTestQueue>>;

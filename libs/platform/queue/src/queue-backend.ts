import {
  createPostgresBackend,
  type Job,
  type Processor,
  type Queue,
  type QueueOptions,
  runMigrations,
  withBackend,
  type WorkerOptions,
  Queue as RedisQueue,
  Worker as RedisWorker,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type Config } from '@balance/config';

/** Where the queues live. Both answer the same; configuration chooses. */
export interface QueueBackend {
  readonly kind: 'postgres' | 'redis';
  queue(name: string): AnyQueue;
  worker(name: string, processor: Processor, options: Partial<WorkerOptions>): AnyWorker;
  close(): Promise<void>;
}

export type AnyQueue = Pick<
  Queue,
  | 'name'
  | 'addBulk'
  | 'upsertJobScheduler'
  | 'getJobCounts'
  | 'getJobs'
  | 'getJob'
  | 'close'
  | 'waitUntilReady'
  | 'obliterate'
>;
export interface AnyWorker {
  on(event: 'error', listener: (fault: Error) => void): unknown;
  on(event: 'failed', listener: (job: Job | undefined, fault: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
}

/** Redis when `REDIS_URL` is set, PostgreSQL otherwise. */
export function openQueueBackend(config: Config, databaseUrl: string): QueueBackend {
  return config.REDIS_URL ? openRedis(config, config.REDIS_URL) : openPostgres(config, databaseUrl);
}

function openRedis(config: Config, url: string): QueueBackend {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  const prefix = config.QUEUE_PREFIX;
  return {
    kind: 'redis',
    queue: (name) => new RedisQueue(name, { connection, prefix }),
    worker: (name, processor, options) =>
      new RedisWorker(name, processor, { ...options, connection, prefix }),
    close: async () => {
      await connection.quit();
    },
  };
}

function openPostgres(config: Config, connectionString: string): QueueBackend {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  // One pool a process: given settings instead, each queue and each worker would open a pool of its own.
  const pool = new pg.Pool({ ...queuePool(connectionString), max: config.QUEUE_POOL });
  pool.setMaxListeners(0);
  const base: QueueOptions<pg.Pool> = { connection: pool };
  return {
    kind: 'postgres',
    queue: (name) => new Queue(name, base),
    worker: (name, processor, options) => {
      // It keeps a connection to itself, by which it hears of new jobs: those that are shared are counted without.
      pool.options.max = (pool.options.max ?? config.QUEUE_POOL) + 1;
      return new Worker(name, processor, { ...options, connection: pool });
    },
    close: () => pool.end(),
  };
}

/**
 * The queue's own commits need not wait for the disk. Jobs are made from events, and the relay's checkpoint, which does
 * wait, is written after them in the same log: if they are lost, so is it, and they are made again. A completion that
 * is lost repeats its job, which every handler bears.
 */
const queuePool = (connectionString: string): pg.PoolConfig => ({
  connectionString,
  keepAlive: true,
  options: '-c role=balance_app -c search_path=bullmq -c synchronous_commit=off',
  application_name: 'balance_queue',
});

/** Brings the queue's own tables up to date, as their owner, and lets the application use them: part of `balance migrate`. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'balance migrate' });
  await client.connect();
  try {
    await runMigrations(client, 'bullmq');
    // CREATE: the queue makes a sequence for each queue that is new to it.
    await client.query(`
      GRANT USAGE, CREATE ON SCHEMA bullmq TO balance_app;
      GRANT ALL ON ALL TABLES IN SCHEMA bullmq TO balance_app;
      GRANT ALL ON ALL SEQUENCES IN SCHEMA bullmq TO balance_app;
      GRANT ALL ON ALL ROUTINES IN SCHEMA bullmq TO balance_app`);
  } finally {
    await client.end();
  }
}

import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Cause } from '@balance/kernel';
import { type JobDefinition } from './job.js';
import { type AnyQueue, type QueueBackend } from './queue-backend.js';

export const QUEUE_BACKEND = Symbol('QUEUE_BACKEND');

/** One job to be done. `id` makes a repeated enqueue harmless: letters, digits, `-` and `_`, no bare integer. */
export interface JobRequest<Data> {
  readonly id: string;
  readonly data: Data;
  readonly cause: Cause;
}

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly completed: number;
  readonly failed: number;
}

const keepCompleted = { age: 3_600 };
const keepFailed = { age: 7 * 24 * 3_600 };

/** Puts jobs into queues. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly opened = new Map<string, AnyQueue>();

  constructor(@Inject(QUEUE_BACKEND) private readonly backend: QueueBackend) {}

  /** Enqueues jobs of one kind; those whose id the queue still knows are left as they are. */
  async enqueue<Data>(job: JobDefinition<Data>, requests: readonly JobRequest<Data>[]): Promise<void> {
    if (requests.length === 0) return;
    const { attempts, backoff, delayMs } = job.retry;
    await this.queue(job.queue).addBulk(
      requests.map(({ id, data, cause }) => ({
        name: job.name,
        data: job.toPayload(data, cause),
        opts: {
          jobId: id,
          attempts,
          backoff: { type: backoff, delay: delayMs, jitter: 0.5 },
          removeOnComplete: keepCompleted,
          removeOnFail: keepFailed,
        },
      })),
    );
  }

  queue(name: string): AnyQueue {
    const known = this.opened.get(name);
    if (known) return known;
    const opened = this.backend.queue(name);
    this.opened.set(name, opened);
    return opened;
  }

  /** Jobs of a queue by what they are doing. */
  async counts(name: string): Promise<QueueCounts> {
    const counts = await this.queue(name).getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed');
    const { waiting = 0, active = 0, delayed = 0, completed = 0, failed = 0 } = counts;
    return { waiting, active, delayed, completed, failed };
  }

  /** Throws when the queues do not answer: the readiness probe. */
  async ping(): Promise<void> {
    await this.queue('records.ingest').getJobCounts('waiting');
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.opened.values()].map((queue) => queue.close()));
    await this.backend.close();
  }
}

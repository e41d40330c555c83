import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ErrorCode } from 'bullmq';
import { type Cause } from '@balance/kernel';
import { type JobDefinition, type Repetition } from './job.js';
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
    await this.queue(job.queue).addBulk(
      requests.map(({ id, data, cause }) => ({
        name: job.name,
        data: job.toPayload(data, cause),
        opts: { jobId: id, ...optionsOf(job) },
      })),
    );
  }

  /**
   * Has the job done every so often from now on; said again, by another worker for instance, it changes nothing. A
   * repetition that is still at work when the next is due delays it.
   *
   * @param cause that of all repetitions: a handler that appends events draws a correlation id of its own each time
   */
  async repeat<Data>(
    job: JobDefinition<Data>,
    { everyMs, data }: Repetition<Data>,
    cause: Cause,
  ): Promise<void> {
    try {
      await this.queue(job.queue).upsertJobScheduler(
        job.name,
        { every: everyMs },
        { name: job.name, data: job.toPayload(data, cause), opts: optionsOf(job) },
      );
    } catch (fault) {
      if (!isPlanned(fault)) throw fault;
    }
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

/** The repetition is at work and the next one waits, or another worker has planned it in this moment. */
function isPlanned(fault: unknown): boolean {
  const { code } = fault as { code?: unknown };
  return code === ErrorCode.SchedulerJobIdCollision || code === ErrorCode.SchedulerJobSlotsBusy;
}

const optionsOf = ({ retry: { attempts, backoff, delayMs } }: Pick<JobDefinition, 'retry'>) => ({
  attempts,
  backoff: { type: backoff, delay: delayMs, jitter: 0.5 },
  removeOnComplete: keepCompleted,
  removeOnFail: keepFailed,
});

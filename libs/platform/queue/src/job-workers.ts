import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import { type Config, CONFIG } from '@balance/config';
import { type Cause, DomainError, SystemIds } from '@balance/kernel';
import { DeadLetters } from './dead-letters.js';
import { type JobHandler, JobInterrupted } from './job-handler.js';
import { declaredJobs, type JobDefinition } from './job.js';
import { findHandlers } from './find-handlers.js';
import { type AnyWorker, type QueueBackend } from './queue-backend.js';
import { JobUnknown } from './queue.errors.js';
import { QUEUE_BACKEND, Queues } from './queues.js';

/** A job whose worker died is taken over this often before it counts as the reason for the deaths. */
const takeovers = 30;

/** Runs every declared job through its handler. Loaded by worker processes only. */
@Injectable()
export class JobWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(JobWorkers.name);
  private readonly ending = new AbortController();
  private workers: AnyWorker[] = [];

  constructor(
    @Inject(QUEUE_BACKEND) private readonly backend: QueueBackend,
    @Inject(CONFIG) private readonly config: Config,
    private readonly discovery: DiscoveryService,
    private readonly deadLetters: DeadLetters,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const handlers = findHandlers(this.discovery, declaredJobs());
    const queues = new Set(declaredJobs().map(({ queue }) => queue));
    this.workers = [...queues].map((queue) => this.start(queue, handlers));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    await this.startRepeated();
  }

  private async startRepeated(): Promise<void> {
    const cause: Cause = {
      actor: 'system:schedule',
      correlationId: new SystemIds().next(),
      causationId: null,
    };
    for (const job of declaredJobs()) if (job.repeat) await this.queues.repeat(job, job.repeat, cause);
  }

  /** Before the connections close, which the jobs still need. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await Promise.all(this.workers.map((worker) => worker.close()));
  }

  private start(queue: string, handlers: ReadonlyMap<JobDefinition, JobHandler<JobDefinition>>): AnyWorker {
    const worker = this.backend.worker(queue, (job, token) => this.run(queue, job, token, handlers), {
      concurrency: this.config.WORKER_CONCURRENCY,
      lockDuration: this.config.QUEUE_LOCK_MS,
      stalledInterval: this.config.QUEUE_LOCK_MS / 2,
      maxStalledCount: takeovers,
    });
    worker.on('error', (fault) => this.log.error(`${queue}: ${fault.message}`));
    worker.on('failed', (job, fault) => void this.buryStalled(queue, job, fault));
    return worker;
  }

  private async run(
    queue: string,
    job: Job,
    token: string | undefined,
    handlers: ReadonlyMap<JobDefinition, JobHandler<JobDefinition>>,
  ): Promise<void> {
    const attempt = job.attemptsMade + 1;
    try {
      const definition = [...handlers.keys()].find(
        ({ name, queue: of }) => of === queue && name === job.name,
      );
      if (!definition) throw new JobUnknown(queue, job.name);
      const { data, cause } = definition.parse(job.data);
      await handlers.get(definition)?.handle(data as never, { cause, attempt, signal: this.ending.signal });
    } catch (fault) {
      if (fault instanceof JobInterrupted) {
        await job.moveToDelayed(Date.now() + 1, token);
        throw new DelayedError();
      }
      const isFinal = fault instanceof DomainError || attempt >= (job.opts.attempts ?? 1);
      this.log.warn(
        `${queue}/${job.name} ${job.id} attempt ${attempt}${isFinal ? ', final' : ''}: ${messageOf(fault)}`,
      );
      if (!isFinal) throw fault;
      // Before the queue forgets the job: a crash in between repeats the attempt, and keeping it twice is harmless.
      await this.bury(queue, job, attempt, fault);
      throw new UnrecoverableError(messageOf(fault));
    }
  }

  /** The queue itself gives up on a job whose workers keep dying; no handler is there to see it. */
  private async buryStalled(queue: string, job: Job | undefined, fault: Error): Promise<void> {
    if (!job || !fault.message.includes('stalled')) return;
    await this.bury(queue, job, job.attemptsMade, fault).catch((second: Error) =>
      this.log.error(`${queue}/${job.name} ${job.id} could not be kept as a dead letter: ${second.message}`),
    );
  }

  private bury(queue: string, job: Job, attempts: number, fault: unknown): Promise<void> {
    const failedAt = new Date().toISOString();
    return this.deadLetters.keep(
      queue,
      { id: job.id ?? job.name, job: job.name, payload: job.data, attempts, failedAt },
      fault,
    );
  }
}

const messageOf = (fault: unknown): string =>
  fault instanceof DomainError
    ? `${fault.code}: ${fault.message}`
    : fault instanceof Error
      ? fault.message
      : String(fault);

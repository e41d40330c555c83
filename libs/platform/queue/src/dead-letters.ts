import { Injectable } from '@nestjs/common';
import { DomainError } from '@balance/kernel';
import { declaredJobs } from './job.js';
import { JobUnknown, QueueUnknown } from './queue.errors.js';
import { Queues } from './queues.js';

/** A job that cannot succeed as it is, kept with its fault until somebody looks. */
export interface DeadLetter {
  readonly id: string;
  readonly job: string;
  readonly payload: unknown;
  readonly code: string;
  readonly message: string;
  readonly attempts: number;
  readonly failedAt: string;
}

const deadQueueOf = (queue: string) => `${queue}.dead`;

/** The dead-letter queues: one behind each queue. */
@Injectable()
export class DeadLetters {
  constructor(private readonly queues: Queues) {}

  /** Keeps a failed job. Keeping it twice keeps it once. */
  async keep(queue: string, letter: Omit<DeadLetter, 'code' | 'message'>, fault: unknown): Promise<void> {
    const code = fault instanceof DomainError ? fault.code : 'queue.attempts-exhausted';
    const message = fault instanceof Error ? fault.message : String(fault);
    const kept: DeadLetter = { ...letter, code, message };
    await this.queues
      .queue(deadQueueOf(queue))
      .addBulk([{ name: letter.job, data: kept, opts: { jobId: letter.id } }]);
  }

  /** Oldest first, at most `limit`. */
  async list(queue: string, limit = 100): Promise<DeadLetter[]> {
    const jobs = await this.deadQueue(queue).getJobs(['waiting'], 0, limit - 1, true);
    return jobs.map((job) => job.data as DeadLetter);
  }

  async count(queue: string): Promise<number> {
    const { waiting = 0 } = await this.deadQueue(queue).getJobCounts('waiting');
    return waiting;
  }

  /**
   * Puts dead letters back into their queue under a new id, as they were.
   *
   * @param ids which ones; all when empty
   * @returns how many went back
   */
  async replay(queue: string, ids: readonly string[] = []): Promise<number> {
    const letters = await this.list(queue, 10_000);
    const chosen = ids.length === 0 ? letters : letters.filter(({ id }) => ids.includes(id));
    for (const letter of chosen) await this.replayOne(queue, letter);
    return chosen.length;
  }

  private async replayOne(queue: string, letter: DeadLetter): Promise<void> {
    const definition = declaredJobs().find(({ name, queue: of }) => of === queue && name === letter.job);
    if (!definition) throw new JobUnknown(queue, letter.job);
    const { data, cause } = definition.parse(letter.payload);
    // First the job, then the removal: a crash between the two replays it twice, which every handler bears.
    await this.queues.enqueue(definition, [{ id: `${letter.id}-r${Date.now().toString(36)}`, data, cause }]);
    const kept = await this.queues.queue(deadQueueOf(queue)).getJob(letter.id);
    await kept?.remove();
  }

  private deadQueue(queue: string) {
    const known = [...new Set(declaredJobs().map((job) => job.queue))];
    if (!known.includes(queue)) throw new QueueUnknown(queue, known);
    return this.queues.queue(deadQueueOf(queue));
  }
}

import { Logger } from '@nestjs/common';
import { type ClientConfig } from 'pg';
import { isBefore, type Place } from './log-place.js';
import { LogReader } from './log-reader.js';
import { type LogStretch } from './placed-event.js';

const retryMs = 500;
/** Events come in bursts and in chains: for a while after one the next is looked for more often. */
const busyForMs = 5_000;
const idlePollMs = 100;

/** Is given each stretch of the log once, in order, without a gap. It must not throw. */
export type LogListener = (stretch: LogStretch) => void;

interface Waiting {
  resolve(horizon: Place): void;
  reject(fault: unknown): void;
}

/** Somebody following the log. Polls: a NOTIFY of each append would make all writers commit one after the other. */
export class Following {
  private readonly log = new Logger(Following.name);
  private readonly running: Promise<void>;
  private waiting: Waiting[] = [];
  private isStopped = false;
  private isRetrying = false;
  /** In a row. */
  private failures = 0;
  private wake: () => void = () => undefined;
  private place: Place | undefined;

  constructor(
    private readonly connection: ClientConfig,
    private readonly busyPollMs: number,
    private readonly listener: LogListener,
  ) {
    this.running = this.runUntilStopped();
  }

  /**
   * The end of the log at a moment after the call; what is committed later comes behind it. The listener may not have
   * been given all that comes before. Any number of calls share one look.
   *
   * @throws what the database threw, when it could not be asked
   */
  now(): Promise<Place> {
    if (this.isStopped) return Promise.reject(new Error('Nobody follows the log any more'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      if (!this.isRetrying) this.wake();
    });
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    this.wake();
    await this.running;
  }

  private async runUntilStopped(): Promise<void> {
    while (!this.isStopped) {
      const reader = new LogReader(this.connection);
      try {
        await reader.open();
        await this.read(reader);
      } catch (fault) {
        await this.recover(fault);
      } finally {
        await reader.close();
      }
    }
    this.answer(({ reject }) => reject(new Error('Nobody follows the log any more')));
  }

  /** A connection that was good until now is replaced at once; who waits is only told when that fails as well. */
  private async recover(fault: unknown): Promise<void> {
    this.log.warn(
      `The log cannot be read and is tried again: ${fault instanceof Error ? fault.message : fault}`,
    );
    if (this.failures++ === 0) return;
    this.answer(({ reject }) => reject(fault));
    this.isRetrying = true;
    await this.pause(retryMs);
    this.isRetrying = false;
  }

  private async read(reader: LogReader): Promise<void> {
    let movedAt = 0;
    this.place ??= await reader.horizon();
    while (!this.isStopped) {
      const asked = this.waiting.length;
      const stretch = await reader.after(this.place);
      const began = performance.now();
      this.failures = 0;
      this.place = stretch.end;
      this.listener(stretch);
      this.answer(({ resolve }) => resolve(stretch.horizon), asked);
      const tookMs = performance.now() - began;
      if (stretch.events.length > 0) movedAt = Date.now();
      const pollMs = isBefore(stretch.end, stretch.horizon) ? 0 : this.pollMs(movedAt);
      // However many listen, two thirds of the process are left to its requests.
      if (this.waiting.length === 0) await this.pause(Math.max(pollMs, 2 * tookMs));
    }
  }

  private pollMs(movedAt: number): number {
    return Date.now() - movedAt < busyForMs ? this.busyPollMs : idlePollMs;
  }

  /** Those who began to wait after the look began wait for the next. */
  private answer(reply: (waiting: Waiting) => void, count = this.waiting.length): void {
    for (const waiting of this.waiting.splice(0, count)) reply(waiting);
  }

  private pause(ms: number): Promise<void> {
    if (this.isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

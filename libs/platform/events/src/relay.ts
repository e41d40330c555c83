import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type Config, CONFIG } from '@balance/config';
import { CONNECTIONS, type Connections } from '@balance/database';
import { Queues } from '@balance/queue';
import { dispatch } from './dispatch.js';
import { EventFeed } from './event-feed.js';
import { Sealer } from './sealer.js';
import { type Trigger, triggeredBy } from './triggered-by.js';

const retryMs = 1_000;
/** A seal a second keeps the chain close behind the writers and costs nothing while nothing happens. */
const sealEveryMs = 1_000;

/** Events come in bursts and in chains: for a while after one the next is looked for more often. */
const busyForMs = 1_000;
const busyPollMs = 3;

/**
 * Turns committed events into jobs, in order, at least once. Every worker runs one; the database lets one lead.
 * The checkpoint moves after the jobs are enqueued, under ids made from the events, so that a crash in between
 * enqueues the same jobs again.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(Relay.name);
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONNECTIONS) private readonly connections: Connections,
    @Inject(CONFIG) private readonly config: Config,
    private readonly discovery: DiscoveryService,
    private readonly queues: Queues,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.runUntilStopped();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async runUntilStopped(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const feed = new EventFeed(this.connections.system, 'relay');
      try {
        await feed.open();
        await this.lead(feed);
      } catch (fault) {
        this.log.error(
          `The relay lost its connection and tries again: ${fault instanceof Error ? fault.message : fault}`,
        );
        await this.pause(retryMs);
      } finally {
        await feed.close();
      }
    }
  }

  private async lead(feed: EventFeed): Promise<void> {
    while (!this.stopping.signal.aborted && !(await feed.tryLead())) await this.pause(retryMs);
    const triggers = this.triggers();
    const sealer = new Sealer(feed);
    let sealAt = 0;
    let movedAt = 0;
    while (!this.stopping.signal.aborted) {
      const moved = await this.step(feed, triggers);
      if (Date.now() >= sealAt) {
        await this.seal(sealer);
        sealAt = Date.now() + sealEveryMs;
      }
      if (moved) movedAt = Date.now();
      else await this.pause(Date.now() - movedAt < busyForMs ? busyPollMs : this.config.RELAY_POLL_MS);
    }
  }

  /** A seal that fails is tried again a second later; jobs must not wait for it. */
  private async seal(sealer: Sealer): Promise<void> {
    try {
      await sealer.seal();
    } catch (fault) {
      this.log.error(`The log could not be sealed: ${fault instanceof Error ? fault.message : fault}`);
    }
  }

  private async step(feed: EventFeed, triggers: readonly Trigger[]): Promise<boolean> {
    const { events, end } = await feed.next(triggers.map(({ event }) => event.type));
    if (!end) return false;
    await dispatch(events, triggers, this.queues);
    await feed.checkpoint(end);
    return true;
  }

  private triggers(): Trigger[] {
    return this.discovery
      .getProviders()
      .flatMap(({ metatype }) =>
        metatype ? [Reflect.getMetadata(triggeredBy, metatype) as Trigger | undefined] : [],
      )
      .filter((trigger) => trigger !== undefined);
  }

  private pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const { signal } = this.stopping;
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done);
    });
  }
}

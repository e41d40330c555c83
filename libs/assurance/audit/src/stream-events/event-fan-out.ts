import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import {
  cursorOfPlace,
  type Following,
  isBefore,
  laterOf,
  LogFollower,
  type LogStretch,
  type Place,
} from '@balance/events';
import { Clock, CursorInvalid } from '@balance/kernel';
import { StreamsUnavailable } from '../domain/audit.errors.js';
import { type Chunk, chunksOf, Frame } from './frame.js';
import { byTenant, chunksFor } from './shared-chunks.js';
import { RecentFrames } from './recent-frames.js';
import { type StreamClient } from './stream-client.js';
import { StreamClients } from './stream-clients.js';
import { StreamPages } from './stream-pages.js';

/** Characters of payloads that are kept for clients that fall behind a little. */
const recentMost = 4_194_304;

/**
 * Gives the log to all who listen: while somebody does, one reader follows it, and each client is given what comes
 * next of its tenant. A client whose socket takes no more is passed by and read up from its own place once it drains,
 * out of memory if that goes back far enough; it comes back to the others where both have got equally far.
 */
@Injectable()
export class EventFanOut implements BeforeApplicationShutdown {
  private readonly log = new Logger(EventFanOut.name);
  private following: Following | undefined;
  private stopped: Promise<void> = Promise.resolve();
  /** How far the reader has got. */
  private head: Place = { xid: 0n, position: 0n };
  private recent: RecentFrames | undefined;
  private isStopping = false;

  constructor(
    private readonly follower: LogFollower,
    private readonly clients: StreamClients,
    private readonly pages: StreamPages,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts a client in and finds where it begins; nothing is sent to it before {@link start}.
   *
   * @param from the place that it continues behind; now when left out
   * @throws {TooManyStreams} `audit.too-many-streams`, {@link StreamsUnavailable} `audit.streams-unavailable`,
   *   {@link CursorInvalid} `paging.cursor-invalid`: a place that the log has not reached
   */
  async join(client: StreamClient, from?: Place): Promise<void> {
    if (this.isStopping) throw new StreamsUnavailable();
    this.clients.add(client);
    client.on(
      () => this.leave(client),
      () => this.drained(client),
    );
    try {
      const now = await this.listen().now();
      if (from && isBefore(now, from)) throw new CursorInvalid(cursorOfPlace(from));
      client.place = from ?? now;
    } catch (fault) {
      const isGone = client.state === 'closed';
      this.leave(client);
      throw isGone ? new StreamsUnavailable() : fault;
    }
    if (client.state === 'closed') throw new StreamsUnavailable();
  }

  start(client: StreamClient): void {
    this.advance(client);
  }

  /** Tells a client that its stream is alive, and one that has everything how far it has got by now. */
  beat(client: StreamClient): void {
    if (client.state === 'behind') client.write(': heartbeat\n\n');
    if (client.state !== 'live') return;
    client.place = laterOf(client.place, this.head);
    if (!client.write(`: heartbeat\nid: ${cursorOfPlace(client.place)}\n\n`)) this.block(client);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    for (const client of this.clients.all())
      client.end({
        reason: 'shutting-down',
        detail: 'This process ends. Connect again and go on from here.',
      });
    this.stopListening();
    await Promise.all([this.stopped, this.pages.stop()]);
  }

  private listen(): Following {
    if (this.following) return this.following;
    const following: Following = this.follower.follow((stretch) => {
      if (this.following === following) this.deliver(stretch);
    });
    this.following = following;
    return following;
  }

  private stopListening(): void {
    if (this.following) this.stopped = this.following.stop();
    this.following = undefined;
    this.recent = undefined;
  }

  private leave(client: StreamClient): void {
    this.clients.delete(client);
    if (this.clients.size === 0) this.stopListening();
  }

  /** All in one go: nobody joins, leaves or drains in between. */
  private deliver({ events, end }: LogStretch): void {
    this.head = end;
    // Nobody has begun before the first stretch was there.
    this.recent ??= new RecentFrames(end, recentMost);
    const frames = events.map((event) => new Frame(event));
    this.recent.add(frames);
    for (const [tenantId, ofTenant] of byTenant(frames)) {
      const shared = new Map<string, Chunk[]>();
      for (const client of this.clients.of(tenantId) ?? [])
        if (client.state === 'live') this.deliverTo(client, ofTenant, shared, end);
    }
  }

  private deliverTo(
    client: StreamClient,
    frames: readonly Frame[],
    shared: Map<string, Chunk[]>,
    end: Place,
  ): void {
    try {
      this.serve(client, chunksFor(client, frames, shared), end);
    } catch (fault) {
      // It comes back from its last event; the others must not wait for what is wrong with this one.
      this.log.error(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
      client.destroy();
    }
  }

  private drained(client: StreamClient): void {
    if (client.state === 'blocked') this.advance(client);
  }

  /** Serves a client what it lacks and has it go on with the others; out of the database if it lacks too much. */
  private advance(client: StreamClient): void {
    if (client.state === 'closed') return;
    const recent = this.recent?.after(client.place);
    if (recent) {
      const { tenantId } = client.caller;
      const wanted = recent.filter(({ event }) => event.tenantId === tenantId && client.filter.shows(event));
      this.serve(client, chunksOf(wanted), this.head);
      return;
    }
    client.state = 'behind';
    this.readUp(client).catch((fault: Error) => {
      this.log.error(fault.stack ?? fault.message);
      client.destroy();
    });
  }

  private async readUp(client: StreamClient): Promise<void> {
    const { tenantId } = client.caller;
    const page = await this.pages.after(tenantId, client.place);
    if (!page || client.state !== 'behind') return;
    const wanted = page.frames.filter(({ event }) => client.filter.shows(event));
    if (client.send(chunksOf(wanted), page.end)) return this.advance(client);
    this.pages.keepRest(tenantId, client.place, page);
    this.block(client);
  }

  private serve(client: StreamClient, chunks: readonly Chunk[], end: Place): void {
    if (client.send(chunks, end)) client.state = 'live';
    else this.block(client);
  }

  private block(client: StreamClient): void {
    client.state = 'blocked';
    client.blockedAt = this.clock.now().getTime();
  }
}

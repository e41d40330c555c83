import { type ServerResponse } from 'node:http';
import { cursorOfPlace, laterOf, type Place } from '@balance/events';
import { type Caller } from '@balance/identity';
import { type Chunk } from './frame.js';
import { type StreamFilter, type Wish } from './stream-filter.js';

/** Bytes that may wait for a socket that does not drain. */
const queuedMost = 65_536;
/** A process that goes away must not be asked again by all its clients at the same moment. */
const retryMs = { least: 2_000, spread: 3_000 };

/** How long the last word of a stream may take, in ms. */
const lingerMs = 1_000;

export const streamHeaders = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  // Nginx would collect what is sent before it passes it on.
  'x-accel-buffering': 'no',
};

/**
 * - `opening`: nothing was sent yet
 * - `live`: has all up to the head of the log, and is given what comes next
 * - `behind`: is being read up to it
 * - `blocked`: its socket takes no more
 * - `closed`
 */
export type StreamState = 'opening' | 'live' | 'behind' | 'blocked' | 'closed';

/** Why a stream ends; the last thing that is sent. */
export interface StreamEnd {
  readonly reason: 'access-ended' | 'access-unknown' | 'too-slow' | 'shutting-down';
  readonly detail: string;
  /** Of the problem that a new request would be answered with. */
  readonly code?: string;
}

export type Headers = Readonly<Record<string, string | number | string[] | undefined>>;

/** What proved who the caller is, to be looked at again. */
export interface Credentials {
  readonly authorization: string | undefined;
  readonly chosenTenant: string | undefined;
}

/** One open response, and how far it was served. */
export class StreamClient {
  state: StreamState = 'opening';
  /** How far it was served; for one that is live, at least as far. */
  place: Place = { xid: 0n, position: 0n };
  /** When its access was last seen to be good, in ms since 1970. */
  checkedAt = 0;
  /** Since when its socket has taken no more, in ms since 1970. */
  blockedAt = 0;

  constructor(
    readonly caller: Pick<Caller, 'tenantId' | 'principal'>,
    readonly credentials: Credentials,
    readonly wish: Wish,
    public filter: StreamFilter,
    private readonly response: ServerResponse,
  ) {}

  /** Calls back once it is closed, from whatever side, and whenever its socket has taken what waited for it. */
  on(closed: () => void, drained: () => void): void {
    const close = () => {
      this.state = 'closed';
      closed();
    };
    if (this.response.closed) return close();
    this.response.once('close', close);
    this.response.on('drain', drained);
    // A peer that has gone away: the socket closes.
    this.response.on('error', () => this.response.destroy());
  }

  /** @param others headers that the answer has anyway */
  begin(others: Headers): void {
    // Nothing else is going to be asked on this connection.
    this.response.shouldKeepAlive = false;
    this.response.socket?.setTimeout(0);
    for (const [name, value] of Object.entries({ ...others, ...streamHeaders }))
      if (value !== undefined) this.response.setHeader(name, value);
    this.response.writeHead(200);
    const retry = retryMs.least + Math.floor(Math.random() * retryMs.spread);
    this.response.write(`retry: ${retry}\nid: ${cursorOfPlace(this.place)}\n\n`);
  }

  /** @returns whether the socket takes more */
  write(bytes: Buffer | string): boolean {
    return this.response.write(bytes) || this.response.writableLength < queuedMost;
  }

  /**
   * Sends chunks as far as the socket takes them.
   *
   * @param end how far it was served with the last of them
   * @returns whether it was; else the rest is for later
   */
  send(chunks: readonly Chunk[], end: Place): boolean {
    for (const chunk of chunks) {
      this.place = chunk.end;
      if (!this.write(chunk.bytes)) return false;
    }
    this.place = laterOf(this.place, end);
    return true;
  }

  /** Says why, if the socket takes that within a moment, and closes it. One that was not begun yet is left to whoever opens it. */
  end(end: StreamEnd): void {
    const { state, response } = this;
    if (state === 'closed') return;
    this.state = 'closed';
    if (state === 'opening') return;
    if (end.reason === 'too-slow') return this.destroy();
    response.end(`event: end\ndata: ${JSON.stringify(end)}\n\n`);
    // Only a stream that ends has a timer, in case its socket does not drain.
    const timer = setTimeout(() => this.destroy(), lingerMs);
    response.once('close', () => clearTimeout(timer));
  }

  destroy(): void {
    this.response.destroy();
  }
}

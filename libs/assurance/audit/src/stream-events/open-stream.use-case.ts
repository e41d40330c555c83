import { Injectable } from '@nestjs/common';
import { type ServerResponse } from 'node:http';
import { placeOfCursor } from '@balance/events';
import { type Caller } from '@balance/identity';
import { Clock } from '@balance/kernel';
import { EventFanOut } from './event-fan-out.js';
import { type Credentials, type Headers, StreamClient } from './stream-client.js';
import { filterOf, type Wish } from './stream-filter.js';

export interface StreamRequest {
  readonly caller: Caller;
  readonly credentials: Credentials;
  readonly wish: Wish;
  /** Cursor of the last event that the caller has; from now on when left out. */
  readonly after: string | undefined;
  readonly response: ServerResponse;
}

/** Opens a stream of a tenant's events. */
@Injectable()
export class OpenStream {
  constructor(
    private readonly fanOut: EventFanOut,
    private readonly clock: Clock,
  ) {}

  /**
   * @param begin hands the response over, once nothing can be refused any more; gives the headers that it has anyway
   * @throws {CursorInvalid} `paging.cursor-invalid`, {@link TooManyStreams} `audit.too-many-streams`,
   *   {@link StreamsUnavailable} `audit.streams-unavailable`
   */
  async execute(
    { caller, credentials, wish, after, response }: StreamRequest,
    begin: () => Headers,
  ): Promise<void> {
    const from = after === undefined ? undefined : placeOfCursor(after);
    const { tenantId, principal, permissions } = caller;
    const filter = filterOf(permissions, wish);
    const client = new StreamClient({ tenantId, principal }, credentials, wish, filter, response);
    client.checkedAt = this.clock.now().getTime();
    await this.fanOut.join(client, from);
    client.begin(begin());
    this.fanOut.start(client);
  }
}

import { type Client } from 'openapi-fetch';
import { messagesOf } from './event-stream.js';
import { type ItemOf } from './list-path.js';
import { type operations, type paths } from './schema.js';
import { unwrap } from './unwrap.js';

/** Which events to be told of, and behind which cursor to begin; now, when left out. */
export type EventWish = NonNullable<operations['streamEvents']['parameters']['query']>;

/** One event as it happened. */
export interface StreamedEvent {
  /** Where to go on: `after` of the next stream. */
  readonly cursor: string;
  readonly event: ItemOf<'/api/v1/events'>;
}

/** Listens until the connection ends, or the server ends it. */
export async function* events(
  client: Client<paths>,
  query: EventWish,
  signal: AbortSignal | undefined,
): AsyncGenerator<StreamedEvent, void> {
  const params = { query };
  const answer = client.GET('/api/v1/events/stream', {
    params,
    parseAs: 'stream',
    ...(signal && { signal }),
  });
  const stream = await unwrap(answer);
  if (!stream) return;
  for await (const { id, event, data } of messagesOf(stream)) {
    if (event === 'end') return;
    yield { cursor: id, event: JSON.parse(data) };
  }
}

import { cursorOfPlace, type Place, type PlacedEvent, type StoredEvent } from '@balance/events';
import { eventView } from '../list-events/event.dto.js';

/** Bytes that are sent at once, unless one event alone has more. */
const chunkBytes = 16_384;

/** What an event takes besides its payload, roughly. */
export const frameOverhead = 1_000;

/** An event as it goes over the wire: written once, whoever it goes to. */
export class Frame {
  readonly event: StoredEvent;
  readonly place: Place;
  readonly size: number;
  private written: Buffer | undefined;

  constructor({ event, place, size }: PlacedEvent) {
    this.event = event;
    this.place = place;
    this.size = size;
  }

  /** @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation */
  get bytes(): Buffer {
    this.written ??= Buffer.from(
      `id: ${cursorOfPlace(this.place)}\nevent: ${this.event.type}\ndata: ${JSON.stringify(eventView(this.event))}\n\n`,
    );
    return this.written;
  }
}

/** Some frames as one piece. */
export interface Chunk {
  readonly bytes: Buffer;
  /** Of its last frame. */
  readonly end: Place;
}

export function chunksOf(frames: readonly Frame[]): Chunk[] {
  const chunks: Chunk[] = [];
  let pending: Frame[] = [];
  let length = 0;
  for (const frame of frames) {
    pending.push(frame);
    length += frame.bytes.length;
    if (length < chunkBytes && frame !== frames.at(-1)) continue;
    chunks.push({ bytes: Buffer.concat(pending.map(({ bytes }) => bytes)), end: frame.place });
    pending = [];
    length = 0;
  }
  return chunks;
}

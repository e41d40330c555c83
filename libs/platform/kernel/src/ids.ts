import { randomBytes } from 'node:crypto';
import { type Id } from './id.js';

/** Source of ids; injected, so that tests decide them. */
export abstract class Ids {
  abstract next<Kind extends string>(): Id<Kind>;
  /**
   * `count` consecutive ids that share their first 96 bits; the last 32 bits number them from 0.
   * The first one is also the id of the block, see {@link blockOf}.
   */
  abstract block<Kind extends string>(count: number): Id<Kind>[];
}

/** RFC 9562 UUIDv7 from the system clock. */
export class SystemIds extends Ids {
  next<Kind extends string>(): Id<Kind> {
    return `${prefix()}${random(4).toString('hex')}` as Id<Kind>;
  }

  block<Kind extends string>(count: number): Id<Kind>[] {
    const shared = prefix();
    return Array.from({ length: count }, (_, n) => (shared + n.toString(16).padStart(8, '0')) as Id<Kind>);
  }
}

// A call into the kernel costs more than an id; one fetches the bytes of some hundred of them.
let pool = Buffer.alloc(0);

function random(count: number): Buffer {
  if (pool.length < count) pool = randomBytes(4_096);
  const taken = pool.subarray(0, count);
  pool = pool.subarray(count);
  return taken;
}

/** The first 96 bits as text: 48 bits of Unix time in ms, the version, the variant and 42 random bits. */
function prefix(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const bytes = Buffer.from(random(6));
  bytes[0]! = (bytes[0]! & 0x0f) | 0x70;
  bytes[2]! = (bytes[2]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-${hex.slice(0, 4)}-${hex.slice(4, 8)}-${hex.slice(8)}`;
}

/** Id of the block that an id was drawn from: the id itself with its last 32 bits zero. */
export function blockOf<Kind extends string>(id: Id<Kind>): Id<Kind> {
  return `${id.slice(0, 28)}00000000` as Id<Kind>;
}

/** Highest id that a block can hold; with the block's own id it closes the range of its members. */
export function endOfBlock<Kind extends string>(blockId: Id<Kind>): Id<Kind> {
  return `${blockId.slice(0, 28)}ffffffff` as Id<Kind>;
}

import { DomainError } from '@balance/kernel';
import { crc32 } from './checksum.js';

const magic = 'BALSIM';
/** Of the layout and of what the parts mean. Each other one is refused: a model is learned again within a minute. */
const version = 5;
/** Magic (6), version (2), checksum of all that follows (4), length of the head (4). */
const prefixBytes = 16;
const alignment = 8;

/** Number arrays that can be kept. */
const kinds = {
  i8: Int8Array,
  u8: Uint8Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
};
type Kind = keyof typeof kinds;
export type NumberArray =
  Int8Array | Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** What is in a snapshot: plain values and arrays of numbers, each by name. */
export interface Contents {
  readonly plain: unknown;
  readonly arrays: Readonly<Record<string, NumberArray>>;
}

interface Head {
  readonly plain: unknown;
  readonly arrays: readonly { name: string; kind: Kind; at: number; length: number }[];
}

export class ModelUnreadable extends DomainError {
  readonly code = 'similarity.model-unreadable';
  constructor(reason: string) {
    super(`The stored model cannot be read: ${reason}. Train it again from the approved records.`);
  }
}

/** One block of bytes, in the byte order of the machine; {@link unpack} gives the contents back. */
export function pack({ plain, arrays }: Contents): Uint8Array {
  let end = 0;
  const placed = Object.entries(arrays).map(([name, array]) => {
    const at = end;
    end = aligned(at + array.byteLength);
    return { name, kind: kindOf(array), at, length: array.length, array };
  });
  const list = placed.map(({ name, kind, at, length }) => ({ name, kind, at, length }));
  const head = new TextEncoder().encode(JSON.stringify({ plain, arrays: list } satisfies Head));
  const start = aligned(prefixBytes + head.length);
  const bytes = new Uint8Array(start + end);
  bytes.set(new TextEncoder().encode(magic));
  bytes.set(head, prefixBytes);
  for (const { array, at } of placed)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + at);
  const view = new DataView(bytes.buffer);
  view.setUint16(6, version);
  view.setUint32(12, head.length);
  view.setUint32(8, crc32(bytes.subarray(12)));
  return bytes;
}

/** @throws {ModelUnreadable} when it is no snapshot, one of another version, or damaged */
export function unpack(bytes: Uint8Array): Contents {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < prefixBytes || new TextDecoder().decode(bytes.subarray(0, 6)) !== magic)
    throw new ModelUnreadable('these bytes are no model');
  if (view.getUint16(6) !== version)
    throw new ModelUnreadable(`its version is ${view.getUint16(6)}, and ${version} is known here`);
  if (view.getUint32(8) !== crc32(bytes.subarray(12)))
    throw new ModelUnreadable('it is damaged, its checksum is wrong');
  const headLength = view.getUint32(12);
  const text = new TextDecoder().decode(bytes.subarray(prefixBytes, prefixBytes + headLength));
  const head = JSON.parse(text) as Head;
  const start = aligned(prefixBytes + headLength);
  const arrays = head.arrays.map(({ name, kind, at, length }) => {
    const from = start + at;
    // A copy of its own: the block may start anywhere in a pool of buffers, and need not be kept.
    const own = bytes.slice(from, from + length * kinds[kind].BYTES_PER_ELEMENT);
    return [name, new kinds[kind](own.buffer, own.byteOffset, length)] as const;
  });
  return { plain: head.plain, arrays: Object.fromEntries(arrays) };
}

const aligned = (offset: number): number => Math.ceil(offset / alignment) * alignment;

function kindOf(array: NumberArray): Kind {
  const found = (Object.keys(kinds) as Kind[]).find((kind) => array instanceof kinds[kind]);
  if (!found) throw new TypeError('Only arrays of numbers can be kept in a snapshot.');
  return found;
}

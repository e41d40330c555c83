import { describe, expect, it } from '@jest/globals';
import { crc32 } from './checksum.js';
import { pack, unpack } from './container.js';

const contents = {
  plain: { names: ['küche', 'café'], threshold: 0.5 },
  arrays: { bytes: Int8Array.of(-1, 2, 3), numbers: Float64Array.of(0.1, -1e300), none: new Uint16Array(0) },
};

describe('a snapshot', () => {
  it('gives back what was put in', () => {
    expect(unpack(pack(contents))).toEqual(contents);
  });

  it('is read from the middle of a larger block', () => {
    const bytes = pack(contents);
    const block = new Uint8Array(bytes.length + 3);
    block.set(bytes, 3);
    expect(unpack(block.subarray(3))).toEqual(contents);
  });

  it.each([
    ['is empty', (bytes: Uint8Array) => bytes.subarray(0, 0), 'no model'],
    ['is something else', () => new TextEncoder().encode('{"this": "is something else"}'), 'no model'],
    ['is of another version', (bytes: Uint8Array) => bytes.with(7, 99), 'its version is 99'],
    ['was cut', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 1), 'damaged'],
    ['was changed', (bytes: Uint8Array) => bytes.with(20, bytes[20]! ^ 1), 'damaged'],
  ])('that %s is refused', (_, change, reason) => {
    expect(() => unpack(change(pack(contents)))).toThrow(reason);
  });

  it('is summed as zip does', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

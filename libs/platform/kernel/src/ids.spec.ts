import { describe, expect, it } from '@jest/globals';
import { type Id } from './id.js';
import { blockOf, endOfBlock, SystemIds } from './ids.js';

const uuidV7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ids = new SystemIds();

describe('SystemIds', () => {
  it('makes version 7 UUIDs that differ', () => {
    const made = Array.from({ length: 1_000 }, () => ids.next());
    expect(made.every((id) => uuidV7.test(id))).toBe(true);
    expect(new Set(made).size).toBe(1_000);
  });

  it('numbers the members of a block from its own id to its end', () => {
    const block = ids.block<'record'>(300);
    const first: Id<'record'> = block[0]!;
    expect(
      block.every((id) => uuidV7.test(id) && blockOf(id) === first && id >= first && id <= endOfBlock(first)),
    ).toBe(true);
    expect([...block].sort()).toEqual(block);
    expect(blockOf(ids.block<'record'>(1)[0]!)).not.toBe(first);
  });
});

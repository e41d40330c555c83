import { describe, expect, it } from '@jest/globals';
import { unkeepable } from './unkeepable.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
const members = (count: number, value: unknown = 1) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`m${n}`, value]));
const refusal = expect.any(String);

describe('what is unkeepable', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['plain values', { a: 'x', b: [1, null, true], c: { d: '👩‍🚀' } }],
    ['bytes', Buffer.from('\0')],
    ['100 levels', nested(100)],
    ['1,000 members', members(1_000)],
    ['10,000 values', members(99, members(100))],
  ])('is nothing in %s', (_, value) => {
    expect(unkeepable(value)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['zero characters', { a: ['x', '\0'], b: 'c\0' }, ['/b', '/a/1']],
    ['half a pair', { a: { b: '\ud800' } }, ['/a/b']],
    ['a name with a zero character', { 'a\0': 1 }, ['/a\0']],
    ['a name that ends behind a slash', { 'a\0/b': 1 }, ['/a\0~1b']],
    ['101 levels', nested(101), ['/0'.repeat(100)]],
    ['1,001 members', { a: members(1_001) }, ['/a']],
    ['a list of 1,001', { a: Array(1_001).fill({}) }, ['/a']],
    ['a long name', { a: { ['x'.repeat(201)]: 1 } }, ['/a']],
    ['more than 10,000 values', members(100, members(100)), ['']],
  ])('are the places of %s', (_, value, pointers) => {
    expect(unkeepable(value)).toEqual(pointers.map((pointer) => ({ pointer, detail: refusal })));
  });

  it('may be larger where a route says so', () => {
    const limits = { members: 1_001, values: 1_002 };
    expect(unkeepable(Array(1_001).fill(1), '', limits)).toEqual([]);
    expect(unkeepable(Array(1_002).fill(1), '', limits)).toHaveLength(1);
    expect(unkeepable([Array(1_001).fill(1)], '', limits)).toHaveLength(1);
  });

  it('is told up to a hundred times', () => {
    expect(unkeepable(Array(1_000).fill('\0'))).toHaveLength(100);
  });

  it('is found at once in a huge request', () => {
    const huge = { a: members(200_000), b: Array(200_000).fill({}) };
    const startedAt = performance.now();
    expect(unkeepable(huge)).toHaveLength(2);
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});

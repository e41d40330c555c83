import { describe, expect, it } from '@jest/globals';
import { decideRepeat } from './decide-repeat.js';

const createdAt = new Date('2026-01-13T10:00:00Z');
const print = (byte: number) => Buffer.alloc(32, byte);

describe('a request whose key has come before', () => {
  it.each([
    ['with another body', print(2), null, 0, 'other-request'],
    ['with another body, after the answer', print(2), 201, 0, 'other-request'],
    ['after the answer', print(1), 201, 86_000_000, 'answered'],
    ['at the same time', print(1), null, 0, 'in-progress'],
    ['just before the first is overdue', print(1), null, 29_999, 'in-progress'],
    ['when the first is overdue', print(1), null, 30_000, 'outcome-unknown'],
  ] as const)('%s', (_, fingerprint, status, laterMs, decision) => {
    const now = new Date(createdAt.getTime() + laterMs);
    expect(decideRepeat({ fingerprint: print(1), createdAt, status }, fingerprint, now, 30_000)).toBe(
      decision,
    );
  });
});

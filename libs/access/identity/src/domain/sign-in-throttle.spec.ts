import { describe, expect, it } from '@jest/globals';
import { derivedKey } from './derived-key.js';
import { addressHashOf, decideAttempt, type Failures, lockAfter, withoutOne } from './sign-in-throttle.js';

const now = new Date('2026-11-21T12:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1_000);
const failures = (count: number, more: Partial<Failures> = {}): Failures => ({
  count,
  lockedUntil: null,
  failedAt: ago(1),
  ...more,
});
const after = (seconds: number) => ago(-seconds);

describe('signing in after failures', () => {
  it.each([
    [0, 0],
    [1, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [7, 4],
    [14, 512],
    [15, 900],
    [16, 900],
    [2_000, 900],
  ])('after %d failures waits for %d s', (count, seconds) => expect(lockAfter(count)).toBe(seconds));

  it.each([
    ['the first', undefined, failures(1, { failedAt: now })],
    ['the fourth', failures(3), failures(4, { failedAt: now })],
    ['the fifth, with a lock', failures(4), failures(5, { failedAt: now, lockedUntil: after(1) })],
    [
      'the first after a lock',
      failures(9, { lockedUntil: now }),
      failures(10, { failedAt: now, lockedUntil: after(32) }),
    ],
    ['one after a day of peace', failures(50, { failedAt: ago(86_400) }), failures(1, { failedAt: now })],
    [
      'one after almost a day',
      failures(50, { failedAt: ago(86_399) }),
      failures(51, { failedAt: now, lockedUntil: after(900) }),
    ],
  ])('admits and counts %s', (_, before, counted) => {
    expect(decideAttempt(before, now)).toEqual({ kind: 'admitted', failures: counted });
  });

  it.each([
    [after(0.001), 1],
    [after(1), 1],
    [after(1.2), 2],
    [after(900), 900],
  ])('tells who comes before the lock ends to come back later', (lockedUntil, retryAfterSeconds) => {
    expect(decideAttempt(failures(9, { lockedUntil }), now)).toEqual({ kind: 'locked', retryAfterSeconds });
  });

  it('takes back one that was neither right nor wrong, and the lock only if it was what locked', () => {
    expect(withoutOne(failures(5, { lockedUntil: after(1) }))).toEqual(failures(4));
    expect(withoutOne(failures(6, { lockedUntil: after(2) }))).toEqual(
      failures(5, { lockedUntil: after(2) }),
    );
    expect(withoutOne(failures(0))).toEqual(failures(0));
  });

  it('calls an address by something that cannot be turned back without the key', () => {
    const [key, other] = [
      derivedKey('ab'.repeat(32), 'sign-in-throttle'),
      derivedKey('cd'.repeat(32), 'sign-in-throttle'),
    ];
    expect(addressHashOf(key, 'ann@example.com')).toEqual(addressHashOf(key, 'ann@example.com'));
    expect(addressHashOf(key, 'ann@example.com')).not.toEqual(addressHashOf(other, 'ann@example.com'));
    expect(addressHashOf(key, 'ann@example.com')).not.toEqual(addressHashOf(key, 'bob@example.com'));
  });
});

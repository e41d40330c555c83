import { describe, expect, it } from '@jest/globals';
import { comingAt, endAfter, type KeyTimes, nextKeyFrom, signerAt } from './access-token-keys.js';

const day = 86_400_000;
const minute = 60_000;
const start = new Date('2026-01-01T00:00:00Z');
const after = (ms: number): Date => new Date(start.getTime() + ms);
const life = 90 * day;

const aKey = (kid: string, signsFrom: number, endsAt?: number): KeyTimes => ({
  kid,
  signsFrom: after(signsFrom),
  endsAt: endsAt === undefined ? null : after(endsAt),
});

describe('which key signs', () => {
  const old = aKey('old', 0, 10 * minute);
  const young = aKey('young', 5 * minute);

  it.each([
    ['the first before the second begins', 5 * minute - 1, 'old'],
    ['the second from then on', 5 * minute, 'young'],
    ['the second when the first has ended', 20 * minute, 'young'],
  ])('is %s', (_, at, kid) => {
    expect(signerAt([young, old], after(at))?.kid).toBe(kid);
  });

  it('is another process’s first key, although its clock is ahead', () => {
    expect(signerAt([young], start)?.kid).toBe('young');
    expect(nextKeyFrom([young], start, life)).toBeUndefined();
  });

  it('is none that has ended', () => {
    expect(signerAt([old], after(10 * minute))).toBeUndefined();
    expect(comingAt([aKey('ended', 20 * minute, 10 * minute)], after(15 * minute))).toBeUndefined();
  });
});

describe('when the next key is made', () => {
  it.each<[string, readonly KeyTimes[], number, number | undefined]>([
    ['is at once, where there is none', [], 7, 7],
    ['is at once, where all have ended', [aKey('a', 0, 5)], 7, 7],
    ['is not long before its time', [aKey('a', 0)], life - day - 1, undefined],
    ['is a day before its time', [aKey('a', 0)], life - day, life],
    ['is once', [aKey('a', 0), aKey('b', life)], life - 1, undefined],
    [
      'is never so late that it signs unpublished',
      [aKey('a', 0)],
      life + 5 * day,
      life + 5 * day + 10 * minute,
    ],
  ])('%s', (_, keys, at, from) => {
    expect(nextKeyFrom(keys, after(at), life)).toEqual(from === undefined ? undefined : after(from));
  });

  it('is as soon as one signs, where each signs for a day', () => {
    expect(nextKeyFrom([aKey('a', 0)], start, day)).toEqual(after(day));
  });
});

describe('the end of a key', () => {
  it('comes when the last token that it signed has expired by every clock', () => {
    expect(endAfter(start, 900_000)).toEqual(after(900_000 + minute));
  });
});

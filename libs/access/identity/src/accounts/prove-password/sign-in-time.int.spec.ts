import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { otherPassword, TestAccounts } from '../testing/test-accounts.js';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await TestAccounts.open();
});
afterAll(() => accounts.close());

const rounds = 60;

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** Of how many pairs drawn from both the first is the slower one: a half when nothing tells them apart. */
const slower = (one: readonly number[], other: readonly number[]): number =>
  one.flatMap((time) => other.filter((against) => time > against)).length / (one.length * other.length);

describe('the time that signing in takes', () => {
  it('does not tell whether somebody has the address', async () => {
    const known = await Promise.all(
      Array.from({ length: rounds / 3 }, (_, n) => accounts.person(`known-${n}`)),
    );
    const times = { known: [] as number[], unknown: [] as number[] };
    const measure = async (kind: keyof typeof times, email: string) => {
      const began = performance.now();
      expect(await accounts.signIn(email, otherPassword)).toMatchObject({ status: 401 });
      times[kind].push(performance.now() - began);
    };
    // Turn by turn, in changing order, so that whatever else the machine does falls on both alike.
    for (let n = -6; n < rounds; n += 1) {
      const someone = known.at(n % known.length)?.email ?? '';
      const nobody = `unknown-${n % known.length}@example.com`;
      if (n === 0) times.known.length = times.unknown.length = 0;
      if (n % 2 === 0) await measure('known', someone);
      await measure('unknown', nobody);
      if (n % 2 !== 0) await measure('known', someone);
    }
    // Without the check against a hash that nobody has, the ratio was 9 and the share 1.
    const ratio = median(times.known) / median(times.unknown);
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.33);
    expect(Math.abs(slower(times.known, times.unknown) - 0.5)).toBeLessThan(0.25);
  }, 60_000);
});

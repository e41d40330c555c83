import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { hash as argon2id } from '@node-rs/argon2';
import { Busy } from '../../domain/accounts.errors.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { type Answer, otherPassword, password, TestAccounts } from '../testing/test-accounts.js';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await TestAccounts.open();
});
beforeEach(() => accounts.stopClock());
afterAll(() => accounts.close());

const refused = { status: 401, body: { code: 'identity.sign-in-refused' } };
const wrong = (email: string) => accounts.signIn(email, otherPassword);

/** What a stranger can see of an answer, but for what is of this request alone. */
const seen = ({ status, headers, body }: Answer) => ({
  status,
  headers: Object.keys(headers),
  retryAfter: headers['retry-after'],
  body: { ...body, instance: undefined },
});

describe('proving a password', () => {
  it('lets in by any spelling of the address', async () => {
    await accounts.person('ann');
    for (const email of ['ann@example.com', ' ANN@EXAMPLE.COM', 'ａｎｎ@example.com'])
      expect(await accounts.signIn(email)).toMatchObject({ status: 200 });
  });

  it('answers the same, attempt by attempt, whether somebody has the address or not', async () => {
    await accounts.person('known');
    const story = async (email: string) => {
      const answers = [];
      for (let n = 0; n < 7; n += 1) answers.push(seen(await wrong(email)));
      accounts.aheadMs += 1_500;
      for (let n = 0; n < 2; n += 1) answers.push(seen(await wrong(email)));
      accounts.aheadMs += 2_500;
      for (let n = 0; n < 2; n += 1) answers.push(seen(await wrong(email)));
      return answers;
    };
    const known = await story('known@example.com');
    expect(await story('unknown@example.com')).toEqual(known);
    expect(await story('no address at all')).toEqual(known);
    expect(known.map(({ status, retryAfter }) => retryAfter ?? status)).toEqual([
      ...[401, 401, 401, 401, 401, '1', '1'],
      ...[401, '2'],
      ...[401, '4'],
    ]);
  });

  it('locks out the right password too, says for how long, and lets in after that', async () => {
    await accounts.person('locked');
    for (let n = 0; n < 5; n += 1) await wrong('locked@example.com');
    expect(await accounts.signIn('locked@example.com')).toMatchObject({
      status: 429,
      headers: { 'retry-after': '1' },
      body: { code: 'identity.too-many-attempts', retryAfterSeconds: 1 },
    });
    accounts.aheadMs += 1_001;
    expect(await accounts.signIn('locked@example.com')).toMatchObject({ status: 200 });
  });

  it('locks for a quarter of an hour at most', async () => {
    for (let n = 0; n < 17; n += 1) {
      accounts.aheadMs += 901_000;
      await wrong('long@example.com');
    }
    expect(await wrong('long@example.com')).toMatchObject({ status: 429, headers: { 'retry-after': '900' } });
  });

  it('begins to count anew after a success', async () => {
    await accounts.person('forgetful');
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 4; n += 1) expect(await wrong('forgetful@example.com')).toMatchObject(refused);
      expect(await accounts.signIn('forgetful@example.com')).toMatchObject({ status: 200 });
    }
  });

  it('checks no more guesses at once than one after the other', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => wrong('burst@example.com')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(25);
  });

  it('refuses who has not verified the address, was disabled or has no password, with the one error', async () => {
    const [unverified, disabled] = [await accounts.person('unverified'), await accounts.person('disabled')];
    await accounts.rows`UPDATE users SET email_verified_at = NULL WHERE id = ${unverified.id as never}::uuid`;
    await accounts.rows`UPDATE users SET disabled_at = now() WHERE id = ${disabled.id as never}::uuid`;
    await accounts.person('passwordless', { hash: null });
    const answers = [];
    for (const name of ['nobody', 'unverified', 'disabled', 'passwordless'])
      answers.push(seen(await accounts.signIn(`${name}@example.com`)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject(refused);
  });

  it('hashes a password anew that was hashed with other parameters', async () => {
    const hash = await argon2id(password, {
      memoryCost: 8_192,
      timeCost: 1,
      parallelism: 1,
    });
    const { id } = await accounts.person('old', { hash });
    const kept = async () =>
      (
        await accounts.rows<{ hash: string }>`
      SELECT password_hash AS hash FROM users WHERE id = ${id as never}::uuid`
      )[0]?.hash;
    await wrong('old@example.com');
    expect(await kept()).toBe(hash);
    expect(await accounts.signIn('old@example.com')).toMatchObject({ status: 200 });
    expect(await kept()).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await accounts.signIn('old@example.com')).toMatchObject({ status: 200 });
  });

  it('says when it is too busy to check, and does not count that', async () => {
    await accounts.person('patient');
    const busy = jest.spyOn(accounts.get(PasswordHasher), 'inTurn').mockRejectedValue(new Busy(2));
    for (let n = 0; n < 10; n += 1)
      expect(await accounts.signIn('patient@example.com')).toMatchObject({
        status: 503,
        headers: { 'retry-after': '2' },
        body: { code: 'identity.busy' },
      });
    busy.mockRestore();
    expect(await accounts.signIn('patient@example.com')).toMatchObject({ status: 200 });
  });

  it('keeps no address of a failure as it was typed', async () => {
    await wrong(otherPassword);
    const kept = await accounts.rows<{ text: string }>`SELECT t::text AS text FROM sign_in_throttles AS t`;
    const texts = kept.map(({ text }) => text).join();
    for (const form of ['example.com', otherPassword, Buffer.from('example.com').toString('hex')])
      expect(texts).not.toContain(form);
  });
});

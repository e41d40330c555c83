import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import { otherPassword, password, TestAccounts, type TestPerson } from '../testing/test-accounts.js';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await TestAccounts.open();
});
// At the beginning of a step, so that the steps of a test are those that it names.
beforeEach(() => accounts.stopClock());
afterAll(() => accounts.close());

/** What an authenticator app shows, so many steps from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: accounts.now().getTime() + steps * 30_000 });
const begin = (token: string) => accounts.send('POST', '/me/second-factor', { token });
const confirm = (token: string, code: unknown) =>
  accounts.send('POST', '/me/second-factor/confirm', { token, payload: { code } });
const remove = (token: string, code: string) =>
  accounts.send('DELETE', '/me/second-factor', { token, payload: { code } });
const required = { status: 401, body: { code: 'identity.second-factor-required' } };

/** A person with a second factor that was confirmed some steps ago. */
async function guarded(name: string) {
  const person = await accounts.person(name);
  const token = await accounts.tokenOf(person);
  const { body } = await begin(token);
  const secret = String(body.secret);
  const confirmed = await confirm(token, codeOf(secret));
  accounts.aheadMs += 90_000;
  return { person, token, secret, recoveryCodes: confirmed.body.recoveryCodes as string[] };
}

describe('a second factor', () => {
  it('counts once a code has confirmed it, and ends the other sessions', async () => {
    const ann = await accounts.person('ann');
    const other = await accounts.signIn(ann.email);
    const token = await accounts.tokenOf(ann);
    const { status, headers, body } = await begin(token);
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(String(body.otpauthUrl)).toContain(`secret=${String(body.secret)}`);
    expect(await accounts.signIn(ann.email)).toMatchObject({ status: 200 });
    expect(await confirm(token, '000000')).toMatchObject({
      status: 422,
      body: { code: 'identity.code-refused' },
    });
    const confirmed = await confirm(token, codeOf(String(body.secret)));
    expect(confirmed).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect(new Set(confirmed.body.recoveryCodes as string[]).size).toBe(10);
    expect(await accounts.send('GET', '/me', { token })).toMatchObject({
      status: 200,
      body: { secondFactor: true },
    });
    const { refreshToken } = other.body;
    expect(await accounts.send('POST', '/auth/refresh', { payload: { refreshToken } })).toMatchObject({
      status: 401,
    });
    const [mail] = await accounts.mailsTo(ann.email);
    expect(mail?.subject).toBe('A second factor is on');
  });

  it('is asked for after the right password only', async () => {
    const { person, secret } = await guarded('bob');
    expect(await accounts.signIn(person.email, otherPassword, codeOf(secret))).toMatchObject({
      body: { code: 'identity.sign-in-refused' },
    });
    expect(await accounts.signIn(person.email)).toMatchObject(required);
    expect(await accounts.signIn(person.email, password, '000000')).toMatchObject(required);
    expect(await accounts.signIn(person.email, password, 'what?')).toMatchObject(required);
    expect(await accounts.signIn(person.email, password, codeOf(secret))).toMatchObject({ status: 200 });
    const [session] = await accounts.rows`
      SELECT second_factor FROM sessions WHERE user_id = ${person.id as never}::uuid ORDER BY created_at DESC LIMIT 1`;
    expect(session).toEqual({ second_factor: true });
  });

  it.each([
    [-2, 401],
    [-1, 200],
    [0, 200],
    [1, 200],
    [2, 401],
  ])('takes the code of %d steps from now with %d', async (steps, status) => {
    const { person, secret } = await guarded(`steps${steps}`);
    expect(await accounts.signIn(person.email, password, codeOf(secret, steps))).toMatchObject({ status });
  });

  it('takes a code once, and none from before it', async () => {
    const { person, secret } = await guarded('cat');
    const use = (steps: number) => accounts.signIn(person.email, password, codeOf(secret, steps));
    const answers = await Promise.all([use(0), use(0), use(0)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    expect(await use(0)).toMatchObject(required);
    expect(await use(-1)).toMatchObject(required);
    expect(await use(1)).toMatchObject({ status: 200 });
  });

  it('does not take the code again that confirmed it', async () => {
    const dan = await accounts.person('dan');
    const token = await accounts.tokenOf(dan);
    const secret = String((await begin(token)).body.secret);
    const code = codeOf(secret);
    await confirm(token, code);
    expect(await accounts.signIn(dan.email, password, code)).toMatchObject(required);
  });

  it('can be replaced by each recovery code, once', async () => {
    const { person, recoveryCodes } = await guarded('eli');
    const [first = '', second = ''] = recoveryCodes;
    const use = (code: string) => accounts.signIn(person.email, password, code);
    const answers = await Promise.all([use(first), use(first)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect(await use(first)).toMatchObject(required);
    expect(await use(second.toLowerCase().replaceAll('-', ' '))).toMatchObject({ status: 200 });
  });

  it('cannot be guessed: wrong codes count, and asking without a code neither counts nor forgets', async () => {
    const { person, secret } = await guarded('fay');
    for (let n = 0; n < 5; n += 1) {
      expect(await accounts.signIn(person.email)).toMatchObject(required);
      expect(await accounts.signIn(person.email, password, '000000')).toMatchObject(required);
    }
    expect(await accounts.signIn(person.email, password, codeOf(secret))).toMatchObject({ status: 429 });
    accounts.aheadMs += 1_500;
    expect(await accounts.signIn(person.email, password, codeOf(secret))).toMatchObject({ status: 200 });
  });

  it('is removed by one of its codes, ends the other sessions, and tells the owner', async () => {
    const { person, token, secret } = await guarded('gus');
    expect(await remove(token, '000000')).toMatchObject({
      status: 422,
      body: { code: 'identity.code-refused', errors: [{ pointer: '/code' }] },
    });
    expect(await remove(token, codeOf(secret))).toMatchObject({ status: 204 });
    expect(await accounts.signIn(person.email)).toMatchObject({ status: 200 });
    expect(await remove(token, codeOf(secret))).toMatchObject({
      status: 409,
      body: { code: 'identity.second-factor-off' },
    });
    const mails = await accounts.mailsTo(person.email, 2);
    expect(mails.map(({ subject }) => subject)).toContain('The second factor is off');
    expect(
      await accounts.rows`
      SELECT totp_secret, totp_confirmed_at, totp_last_step, recovery_hashes FROM users WHERE id = ${person.id as never}::uuid`,
    ).toEqual([{ totp_secret: null, totp_confirmed_at: null, totp_last_step: null, recovery_hashes: [] }]);
  });

  it('is removed by a recovery code too, and its codes are not guessed there', async () => {
    const { token, recoveryCodes } = await guarded('hal');
    for (let n = 0; n < 5; n += 1) expect(await remove(token, '000000')).toMatchObject({ status: 422 });
    expect(await remove(token, recoveryCodes[0] ?? '')).toMatchObject({ status: 429 });
    accounts.aheadMs += 1_500;
    expect(await remove(token, recoveryCodes[0] ?? '')).toMatchObject({ status: 204 });
  });

  it('is one: another begins when the first was removed, and a secret that was not confirmed is replaced', async () => {
    const ivy = await accounts.person('ivy');
    const token = await accounts.tokenOf(ivy);
    expect(await confirm(token, '000000')).toMatchObject({
      status: 409,
      body: { code: 'identity.second-factor-off' },
    });
    const first = String((await begin(token)).body.secret);
    const second = String((await begin(token)).body.secret);
    expect(await confirm(token, codeOf(first))).toMatchObject({ status: 422 });
    const answers = await Promise.all([confirm(token, codeOf(second)), confirm(token, codeOf(second))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await begin(token)).toMatchObject({ status: 409, body: { code: 'identity.second-factor-on' } });
    expect(await confirm(token, codeOf(second, 1))).toMatchObject({ status: 409 });
  });

  it('does not go away with a reset of the password', async () => {
    const { person, secret } = await guarded('jan');
    await accounts.send('POST', '/auth/forgot-password', { payload: { email: person.email } });
    const token = await accounts.linkTo(person.email, 2);
    await accounts.send('POST', '/auth/reset-password', { payload: { token, password: otherPassword } });
    expect(await accounts.signIn(person.email, otherPassword)).toMatchObject(required);
    expect(await accounts.signIn(person.email, otherPassword, codeOf(secret))).toMatchObject({ status: 200 });
  });

  it.each([[7], [null], [['123456']], ['x'.repeat(65)], ['']])('refuses %j as a request', async (code) => {
    const person: TestPerson = await accounts.person(`kim${JSON.stringify(code).length}-${typeof code}`);
    expect(await confirm(await accounts.tokenOf(person), code)).toMatchObject({ status: 400 });
  });
});

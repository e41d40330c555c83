import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { otherPassword, password, TestAccounts } from '../testing/test-accounts.js';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await TestAccounts.open();
});
beforeEach(() => {
  accounts.aheadMs = 0;
});
afterAll(() => accounts.close());

const register = (email: string, more: object = {}) =>
  accounts.send('POST', '/auth/register', { payload: { email, password, name: 'Ann', ...more } });
const verify = (token: string) => accounts.send('POST', '/auth/verify-email', { payload: { token } });
const resend = (email: string) => accounts.send('POST', '/auth/resend-verification', { payload: { email } });
const refused = { status: 401, body: { code: 'identity.sign-in-refused' } };
const linkInvalid = { status: 422, body: { code: 'identity.link-invalid' } };

describe('registering', () => {
  it('opens an account once the mailed link is used, and not before', async () => {
    expect(await register('Ann@Example.COM')).toMatchObject({
      status: 202,
      body: { message: expect.any(String) },
    });
    const [mail] = await accounts.mailsTo('Ann@Example.COM');
    expect(mail?.subject).toBe('Confirm your e-mail address');
    expect(mail?.link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/verify-email#token=[0-9a-f-]{36}\.[\w-]{43}$/);
    expect(await accounts.signIn('ann@example.com')).toMatchObject(refused);
    expect(await verify(await accounts.linkTo('Ann@Example.COM'))).toMatchObject({ status: 204 });
    expect(await accounts.signIn('ann@example.com')).toMatchObject({
      status: 200,
      body: { user: { email: 'Ann@Example.COM', name: 'Ann' }, tenant: null },
    });
  });

  it('answers the same for an address that has an account, and tells its owner', async () => {
    const unknown = await register('new@example.com');
    await accounts.person('owner');
    const known = await register(' OWNER@example.com', { password: otherPassword, name: 'Eve' });
    expect(known.status).toBe(unknown.status);
    expect(known.body).toEqual(unknown.body);
    expect(Object.keys(known.headers)).toEqual(Object.keys(unknown.headers));
    const [mail] = await accounts.mailsTo('owner@example.com');
    expect(mail).toMatchObject({
      subject: 'You have an account already',
      link: 'http://127.0.0.1:3000/sign-in',
    });
    expect(await accounts.signIn('owner@example.com', otherPassword)).toMatchObject(refused);
    expect(await accounts.signIn('owner@example.com')).toMatchObject({
      status: 200,
      body: { user: { name: 'owner' } },
    });
  });

  it('lets the link decide when two register one address', async () => {
    await register('both@example.com', { password: otherPassword, name: 'Eve' });
    const eves = await accounts.linkTo('both@example.com', 1);
    await register('both@example.com', { name: 'Ann' });
    const anns = await accounts.linkTo('both@example.com', 2);
    expect(await verify(anns)).toMatchObject({ status: 204 });
    expect(await verify(eves)).toMatchObject(linkInvalid);
    expect(await accounts.signIn('both@example.com', otherPassword)).toMatchObject(refused);
    expect(await accounts.signIn('both@example.com')).toMatchObject({
      status: 200,
      body: { user: { name: 'Ann' } },
    });
  });

  it('sends the link to the spelling that was registered with it', async () => {
    await register('ｚｏｅ@example.com');
    await register('zoe@example.com');
    expect(await accounts.rows`SELECT FROM users WHERE email_key = 'zoe@example.com'`).toHaveLength(1);
    await verify(await accounts.linkTo('zoe@example.com'));
    expect(await accounts.rows`SELECT email FROM users WHERE email_key = 'zoe@example.com'`).toEqual([
      { email: 'zoe@example.com' },
    ]);
  });

  it('takes a link once, however many use it at the same moment', async () => {
    await register('once@example.com');
    const token = await accounts.linkTo('once@example.com');
    const answers = await Promise.all([verify(token), verify(token), verify(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422]);
  });

  it('takes no link that is a day old, and mails another one on request', async () => {
    await register('late@example.com');
    const token = await accounts.linkTo('late@example.com');
    accounts.aheadMs = 24 * 3_600_000 + 1_000;
    expect(await verify(token)).toMatchObject(linkInvalid);
    expect(await resend('Late@example.com')).toMatchObject({ status: 202 });
    expect(await verify(await accounts.linkTo('late@example.com', 2))).toMatchObject({ status: 204 });
    expect(await accounts.signIn('late@example.com')).toMatchObject({ status: 200 });
  });

  it.each([
    ['nothing', ''],
    ['a text', 'hello'],
    ['a token of nothing', `01890a5d-ac96-774b-bcce-b302099a8057.${'A'.repeat(43)}`],
    ['a quote', "' OR 1=1 --"],
  ])('takes %s for no link', async (_, token) => {
    const answer = await verify(token);
    expect(answer.body).toMatchObject({
      code: token === '' ? 'http.request-invalid' : 'identity.link-invalid',
    });
  });

  it('answers a request for another link the same, and mails only who waits for one', async () => {
    await accounts.person('settled');
    await register('waits@example.com');
    const answers = [];
    for (const email of ['settled@example.com', 'nobody@example.com', 'waits@example.com'])
      answers.push(await resend(email));
    for (const { status, body } of answers) expect([status, body]).toEqual([202, answers[0]?.body]);
    await accounts.mailsTo('waits@example.com', 2);
    const others = (await accounts.outbox.list(1_000)).filter(({ to }) => /settled|nobody/.test(to));
    expect(others).toEqual([]);
  });

  it('fills nobody’s mailbox', async () => {
    for (let n = 0; n < 8; n += 1) await register('flood@example.com');
    await accounts.mailsTo('flood@example.com', 5);
    expect(
      await accounts.rows`
      SELECT t.id FROM user_tokens AS t JOIN users AS u ON u.id = t.user_id WHERE u.email_key = 'flood@example.com'`,
    ).toHaveLength(5);
    accounts.aheadMs = 3_601_000;
    await register('flood@example.com');
    expect(await accounts.mailsTo('flood@example.com', 6)).toHaveLength(6);
  });

  it.each([
    ['an address that is none', { email: 'ann' }, '/email', 'identity.email-invalid'],
    ['an invisible character', { email: 'a\u200bnn@example.com' }, '/email', 'identity.email-invalid'],
    ['a short password', { password: 'short' }, '/password', 'identity.password-refused'],
    ['a common password', { password: 'password1234' }, '/password', 'identity.password-refused'],
    [
      'a password of the own name',
      { name: 'Annabella Leeman', password: 'annabellaleeman' },
      '/password',
      'identity.password-refused',
    ],
  ])('refuses %s and says why', async (_, more, pointer, code) => {
    expect(await register('fresh@example.com', more)).toMatchObject({
      status: 422,
      body: { code, errors: [{ pointer, detail: expect.any(String) }] },
    });
  });

  it.each([
    [{ email: 7 }],
    [{ email: null }],
    [{ email: ['a@b.example'] }],
    [{ email: { $ne: '' } }],
    [{ email: 'x'.repeat(321) }],
    [{ password: 7 }],
    [{ password: 'x'.repeat(1_025) }],
    [{ name: '' }],
    [{ name: ' ' }],
    [{ name: 'Ann\r\nBcc: eve@example.com' }],
    [{ name: 'Ann\u202e' }],
    [{ role: 'owner' }],
  ])('refuses %j as a request', async (more) => {
    expect(await register('fresh@example.com', more)).toMatchObject({
      status: 400,
      body: { code: 'http.request-invalid' },
    });
  });

  it('tells nothing by its time', async () => {
    await accounts.person('timed');
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let n = 0; n < 6; n += 1) {
      for (const [kind, email] of [
        ['known', 'timed@example.com'],
        ['unknown', `never-${n}@example.com`],
      ] as const) {
        const began = performance.now();
        await accounts.send('POST', '/auth/forgot-password', { payload: { email } });
        times[kind].push(performance.now() - began);
      }
    }
    const median = (of: number[]) => of.sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
    expect(median(times.known)).toBeGreaterThan(249);
    expect(median(times.unknown)).toBeGreaterThan(249);
    // A beat apart would be 250 ms.
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(100);
  });

  it('opens no account of somebody who was disabled', async () => {
    const { id } = await accounts.person('gone');
    await accounts.rows`UPDATE users SET disabled_at = now() WHERE id = ${id as never}::uuid`;
    expect(await register('gone@example.com')).toMatchObject({ status: 202 });
    expect(await accounts.rows`SELECT FROM user_tokens WHERE user_id = ${id as never}::uuid`).toEqual([]);
  });
});

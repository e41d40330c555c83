import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Queues } from '@balance/queue';
import { otherPassword, password, TestAccounts } from '../testing/test-accounts.js';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await TestAccounts.open();
});
beforeEach(() => {
  accounts.aheadMs = 0;
});
afterAll(() => accounts.close());

const forgot = (email: string) => accounts.send('POST', '/auth/forgot-password', { payload: { email } });
const reset = (token: string, chosen = otherPassword) =>
  accounts.send('POST', '/auth/reset-password', { payload: { token, password: chosen } });
const linkInvalid = { status: 422, body: { code: 'identity.link-invalid' } };

describe('resetting a password', () => {
  it('lets in by the new one only, ends all sessions and every lock, and tells the owner', async () => {
    const ann = await accounts.person('ann');
    const tenantId = await accounts.join('acme', ann, 'viewer');
    const session = await accounts.signIn(ann.email);
    for (let n = 0; n < 5; n += 1) await accounts.signIn(ann.email, 'wrong');
    expect(await forgot('Ann@Example.com')).toMatchObject({ status: 202 });
    expect(await reset(await accounts.linkTo(ann.email))).toMatchObject({ status: 204 });
    expect(await accounts.signIn(ann.email)).toMatchObject({ status: 401 });
    expect(await accounts.signIn(ann.email, otherPassword)).toMatchObject({ status: 200 });
    const refreshToken = session.body.refreshToken;
    expect(await accounts.send('POST', '/auth/refresh', { payload: { refreshToken } })).toMatchObject({
      status: 401,
    });
    const ends =
      await accounts.rows`SELECT revoked_because AS because FROM sessions WHERE tenant_id = ${tenantId as never}::uuid ORDER BY id`;
    expect(ends).toEqual([{ because: 'password-reset' }, { because: null }]);
    const [, notice] = await accounts.mailsTo(ann.email, 2);
    expect(notice?.subject).toBe('Your password was changed');
  });

  it('counts as proof that the address is read', async () => {
    const bob = await accounts.person('bob');
    await accounts.rows`UPDATE users SET email_verified_at = NULL WHERE id = ${bob.id as never}::uuid`;
    await forgot(bob.email);
    await reset(await accounts.linkTo(bob.email));
    expect(await accounts.signIn(bob.email, otherPassword)).toMatchObject({ status: 200 });
  });

  it('ends links to verify that others had sent, and their passwords', async () => {
    await accounts.send('POST', '/auth/register', {
      payload: { email: 'vic@example.com', password, name: 'Eve' },
    });
    const eves = await accounts.linkTo('vic@example.com');
    await forgot('vic@example.com');
    await reset(await accounts.linkTo('vic@example.com', 2));
    expect(await accounts.send('POST', '/auth/verify-email', { payload: { token: eves } })).toMatchObject(
      linkInvalid,
    );
    expect(await accounts.signIn('vic@example.com')).toMatchObject({ status: 401 });
    expect(await accounts.signIn('vic@example.com', otherPassword)).toMatchObject({ status: 200 });
  });

  it('goes by the newest link, once, for an hour', async () => {
    const cat = await accounts.person('cat');
    await forgot(cat.email);
    const older = await accounts.linkTo(cat.email);
    await forgot(cat.email);
    const newer = await accounts.linkTo(cat.email, 2);
    expect(await reset(older)).toMatchObject(linkInvalid);
    accounts.aheadMs = 3_601_000;
    expect(await reset(newer)).toMatchObject(linkInvalid);
    accounts.aheadMs = 3_590_000;
    const answers = await Promise.all([reset(newer), reset(newer), reset(newer)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422, 422]);
    expect(await reset(newer)).toMatchObject(linkInvalid);
  });

  it('leaves the link usable when the password is refused', async () => {
    const dan = await accounts.person('dan');
    await forgot(dan.email);
    const token = await accounts.linkTo(dan.email);
    expect(await reset(token, 'dan@example.com')).toMatchObject({
      status: 422,
      body: { code: 'identity.password-refused', errors: [{ pointer: '/password' }] },
    });
    expect(await reset(token)).toMatchObject({ status: 204 });
  });

  it('takes a link for nothing but what it was mailed for', async () => {
    await accounts.send('POST', '/auth/register', {
      payload: { email: 'eli@example.com', password, name: 'Eli' },
    });
    const token = await accounts.linkTo('eli@example.com');
    expect(await reset(token)).toMatchObject(linkInvalid);
    expect(await accounts.send('POST', '/auth/verify-email', { payload: { token } })).toMatchObject({
      status: 204,
    });
  });

  it('mails to the address of the account, however the request spells it, and answers the same for all', async () => {
    await accounts.person('fay');
    const answers = [await forgot('ｆａｙ@EXAMPLE.com'), await forgot('nobody@example.com')];
    for (const { status, body } of answers) expect([status, body]).toEqual([202, answers[0]?.body]);
    await accounts.mailsTo('fay@example.com');
    const others = (await accounts.outbox.list(1_000)).filter(({ to }) => /nobody|ｆ/i.test(to));
    expect(others).toEqual([]);
  });

  it('is nothing for somebody who was disabled', async () => {
    const gus = await accounts.person('gus');
    await forgot(gus.email);
    const token = await accounts.linkTo(gus.email);
    await accounts.rows`UPDATE users SET disabled_at = now() WHERE id = ${gus.id as never}::uuid`;
    expect(await reset(token)).toMatchObject(linkInvalid);
    expect(await forgot(gus.email)).toMatchObject({ status: 202 });
    expect(
      await accounts.rows`SELECT FROM user_tokens WHERE user_id = ${gus.id as never}::uuid`,
    ).toHaveLength(1);
  });

  it('fails the same for all while the queue is away', async () => {
    const hal = await accounts.person('hal');
    const away = new Error('the queue is away');
    const spies = [
      jest.spyOn(accounts.get(Queues), 'enqueue').mockRejectedValue(away),
      jest.spyOn(accounts.get(Queues), 'ping').mockRejectedValue(away),
    ];
    for (const email of [hal.email, 'nobody@example.com'])
      expect(await forgot(email)).toMatchObject({ status: 500, body: { code: 'internal' } });
    for (const spy of spies) spy.mockRestore();
    expect(await forgot(hal.email)).toMatchObject({ status: 202 });
  });
});

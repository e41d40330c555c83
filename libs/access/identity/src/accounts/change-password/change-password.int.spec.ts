import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { otherPassword, password, TestAccounts } from '../testing/test-accounts.js';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await TestAccounts.open();
});
beforeEach(() => accounts.stopClock());
afterAll(() => accounts.close());

const change = (
  token: string | undefined,
  payload: object = { current: password, password: otherPassword },
) => accounts.send('POST', '/me/password', { payload, ...(token !== undefined && { token }) });

describe('changing the own password', () => {
  it('ends the other sessions and the mailed links, keeps this session, and tells the owner', async () => {
    const ann = await accounts.person('ann');
    const other = await accounts.signIn(ann.email);
    const token = await accounts.tokenOf(ann);
    await accounts.send('POST', '/auth/forgot-password', { payload: { email: ann.email } });
    const link = await accounts.linkTo(ann.email);
    expect(await change(token)).toMatchObject({ status: 204 });
    expect(await accounts.send('GET', '/me', { token })).toMatchObject({ status: 200 });
    const { refreshToken } = other.body;
    expect(await accounts.send('POST', '/auth/refresh', { payload: { refreshToken } })).toMatchObject({
      status: 401,
    });
    expect(
      await accounts.rows`
      SELECT revoked_because AS because FROM sessions WHERE user_id = ${ann.id as never}::uuid ORDER BY created_at`,
    ).toEqual([{ because: 'password-changed' }, { because: null }]);
    expect(
      await accounts.send('POST', '/auth/reset-password', { payload: { token: link, password } }),
    ).toMatchObject({ body: { code: 'identity.link-invalid' } });
    expect(await accounts.signIn(ann.email)).toMatchObject({ status: 401 });
    expect(await accounts.signIn(ann.email, otherPassword)).toMatchObject({ status: 200 });
    const mails = await accounts.mailsTo(ann.email, 2);
    expect(mails.map(({ subject }) => subject)).toContain('Your password was changed');
  });

  it('asks for the current one, and not more often than at the door', async () => {
    const bob = await accounts.person('bob');
    const token = await accounts.tokenOf(bob);
    const guess = () => change(token, { current: 'a guess', password: otherPassword });
    for (let n = 0; n < 5; n += 1)
      expect(await guess()).toMatchObject({
        status: 422,
        body: { code: 'identity.password-wrong', errors: [{ pointer: '/current' }] },
      });
    expect(await guess()).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    expect(await accounts.signIn(bob.email)).toMatchObject({ status: 429 });
    accounts.aheadMs = 1_500;
    expect(await change(token)).toMatchObject({ status: 204 });
  });

  it('refuses a poor one before it looks at the current one', async () => {
    const cat = await accounts.person('cat');
    const token = await accounts.tokenOf(cat);
    for (let n = 0; n < 6; n += 1)
      expect(await change(token, { current: 'a guess', password: 'password1234' })).toMatchObject({
        status: 422,
        body: { code: 'identity.password-refused', errors: [{ pointer: '/password' }] },
      });
    expect(await change(token)).toMatchObject({ status: 204 });
  });

  it('changes it once when it is asked for twice at the same moment', async () => {
    const dan = await accounts.person('dan');
    const token = await accounts.tokenOf(dan);
    const answers = await Promise.all([
      change(token, { current: password, password: otherPassword }),
      change(token, { current: password, password: 'a third one with more words' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
  });

  it('is for people who are signed in', async () => {
    expect(await change(undefined)).toMatchObject({ status: 401 });
  });
});

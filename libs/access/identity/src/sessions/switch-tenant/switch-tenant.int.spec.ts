import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { TestSessions } from '../testing/test-sessions.js';

let sessions: TestSessions;

beforeAll(async () => {
  sessions = await TestSessions.open();
});
beforeEach(() => {
  sessions.aheadMs = 0;
});
afterAll(() => sessions.close());

describe('switching to another tenant', () => {
  it('gives an access token for it, and the session works for it from then on', async () => {
    const user = await sessions.member('walker', 'owner');
    const other = await sessions.tenant('other');
    await sessions.join(other, user, 'reviewer');
    const { accessToken: token, refreshToken } = await sessions.signIn(user);
    const answer = await sessions.send('POST', '/auth/switch-tenant', {
      token,
      payload: { tenantId: other.toUpperCase() },
    });
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: {
        tokenType: 'Bearer',
        expiresIn: 300,
        tenant: { id: other, slug: 'other', role: 'reviewer' },
      },
    });
    expect(answer.body).not.toHaveProperty('refreshToken');
    const switched = String(answer.body.accessToken);
    expect(decodeJwt(switched)['sid']).toBe(decodeJwt(token)['sid']);
    expect(await sessions.send('GET', '/notes', { token: switched })).toMatchObject({
      body: { tenantId: other, role: 'reviewer' },
    });
    expect(await sessions.send('GET', '/notes', { token })).toMatchObject({
      body: { tenantId: user.tenantId, role: 'owner' },
    });
    const refreshed = await sessions.refresh(refreshToken);
    expect(decodeJwt(refreshed.body.accessToken)['tid']).toBe(other);
    expect((await sessions.signIn(user)).tenant?.id).toBe(other);
    expect(await sessions.events(other)).toMatchObject([
      {
        type: 'TENANT_SWITCHED',
        stream: `session:${String(decodeJwt(token)['sid'])}`,
        actor: `user:${user.id}`,
        payload: {},
      },
      { type: 'SIGNED_IN' },
    ]);
    expect(await sessions.events(user.tenantId)).toMatchObject([{ type: 'SIGNED_IN' }]);
  });

  it('is not for tenants of others, nor for those that there are not', async () => {
    const user = await sessions.member('stranger');
    const foreign = await sessions.tenant('foreign');
    const { accessToken: token, refreshToken } = await sessions.signIn(user);
    for (const tenantId of [foreign, user.id])
      expect(
        await sessions.send('POST', '/auth/switch-tenant', { token, payload: { tenantId } }),
      ).toMatchObject({ status: 404, body: { code: 'identity.tenant-unknown' } });
    const malformed = { token, payload: { tenantId: 'foreign' } };
    expect((await sessions.send('POST', '/auth/switch-tenant', malformed)).status).toBe(400);
    const { body } = await sessions.refresh(refreshToken);
    expect(decodeJwt(body.accessToken)['tid']).toBe(user.tenantId);
    expect(await sessions.events(foreign)).toEqual([]);
  });

  it('is over when the session is, although its token is still believed', async () => {
    const user = await sessions.member('leaver');
    const { accessToken: token } = await sessions.signIn(user);
    await sessions.send('POST', '/auth/sign-out', { token });
    const payload = { tenantId: user.tenantId };
    expect(await sessions.send('POST', '/auth/switch-tenant', { token, payload })).toMatchObject({
      status: 401,
      body: { code: 'identity.not-authenticated' },
    });
  });
});

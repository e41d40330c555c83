import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@balance/database';
import { type Cause, Ids } from '@balance/kernel';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { EndSessions } from '../end-sessions/end-sessions.use-case.js';
import { password, TestSessions } from '../testing/test-sessions.js';

let sessions: TestSessions;

beforeAll(async () => {
  sessions = await TestSessions.open();
});
afterAll(() => sessions.close());

describe('signing in', () => {
  it('gives tokens, and says who it is and for which tenant they work', async () => {
    const ada = await sessions.member('ada', 'accountant');
    const answer = await sessions.send('POST', '/auth/sign-in', {
      payload: { email: ada.email, password, code: '123456' },
      headers: { 'user-agent': 'Firefox\u00ad/1.0' },
    });
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: {
        accessToken: expect.stringMatching(/^eyJ/),
        tokenType: 'Bearer',
        expiresIn: 300,
        refreshToken: expect.stringMatching(/^balrt_/),
        user: { id: ada.id, email: ada.email, name: 'ada' },
        tenant: { id: ada.tenantId, slug: 'ada', name: 'ada', currency: 'GBP', role: 'accountant' },
      },
    });
    const token = String(answer.body.accessToken);
    const claims = decodeJwt(token);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) });
    expect(claims).toEqual({
      iss: 'http://127.0.0.1:3000',
      aud: 'balance',
      client_id: 'balance',
      sub: ada.id,
      sid: expect.any(String),
      tid: ada.tenantId,
      jti: expect.any(String),
      iat: expect.any(Number),
      nbf: claims.iat,
      exp: claims.iat! + 300,
    });
    const [row] = await sessions.rows`
      SELECT user_id, tenant_id, second_factor, user_agent, ip_address,
             expires_at - created_at = interval '30 days' AS lives
      FROM sessions WHERE id = ${String(claims['sid'])}::uuid`;
    expect(row).toEqual({
      user_id: ada.id,
      tenant_id: ada.tenantId,
      second_factor: true,
      user_agent: 'Firefox/1.0',
      ip_address: '127.0.0.1',
      lives: true,
    });
    expect(await sessions.send('GET', '/notes', { token })).toMatchObject({
      status: 200,
      body: { tenantId: ada.tenantId, principal: `user:${ada.id}`, role: 'accountant', impersonator: null },
    });
    expect(await sessions.events(ada.tenantId)).toMatchObject([
      {
        type: 'SIGNED_IN',
        stream: `session:${String(claims['sid'])}`,
        actor: `user:${ada.id}`,
        payload: { hasSecondFactor: true },
      },
    ]);
  });

  it('lets somebody of no tenant in, for none', async () => {
    const newcomer = await sessions.user('newcomer');
    const { accessToken, tenant } = await sessions.signIn(newcomer);
    expect([tenant, Object.keys(decodeJwt(accessToken))]).toEqual([
      null,
      expect.not.arrayContaining(['tid']),
    ]);
    expect(await sessions.send('GET', '/notes/mine', { token: accessToken })).toMatchObject({
      status: 200,
      body: { userId: newcomer.id, tenantId: null },
    });
    expect(await sessions.send('GET', '/notes', { token: accessToken })).toMatchObject({
      status: 403,
      body: { code: 'identity.no-tenant-chosen' },
    });
  });

  it('is for the tenant that is asked for, else the one of the last time, else the first', async () => {
    const user = await sessions.user('several');
    const [first, second] = [await sessions.tenant('several-1'), await sessions.tenant('several-2')];
    const foreign = await sessions.tenant('several-3');
    await sessions.join(first, user);
    await sessions.join(second, user);
    expect((await sessions.signIn(user)).tenant?.id).toBe(first);
    expect((await sessions.signIn(user, { tenantId: second })).tenant?.id).toBe(second);
    expect((await sessions.signIn(user)).tenant?.id).toBe(second);
    const payload = { email: user.email, password, tenantId: foreign };
    expect(await sessions.send('POST', '/auth/sign-in', { payload })).toMatchObject({
      status: 404,
      body: { code: 'identity.tenant-unknown' },
    });
  });

  it('is refused to whoever proves nothing, and to whoever was disabled', async () => {
    const user = await sessions.member('disabled');
    const wrong = { email: user.email, password: 'wrong' };
    const right = { email: user.email, password };
    const refused = { status: 401, body: { code: 'identity.sign-in-refused' } };
    expect(await sessions.send('POST', '/auth/sign-in', { payload: wrong })).toMatchObject(refused);
    await sessions.rows`UPDATE users SET disabled_at = now() WHERE id = ${user.id}::uuid`;
    expect(await sessions.send('POST', '/auth/sign-in', { payload: right })).toMatchObject(refused);
    expect(await sessions.events(user.tenantId)).toEqual([]);
  });

  it.each([
    ['was replaced', 0],
    ['is just being replaced', 100],
  ])('is refused with a password that %s after it was checked', async (_, commitsAfterMs) => {
    const user = await sessions.member(`replaced-${commitsAfterMs}`);
    const cause: Cause = {
      actor: `user:${user.id}`,
      correlationId: sessions.get(Ids).next(),
      causationId: null,
    };
    let replacing: Promise<void> | undefined;
    sessions.whileProving = () =>
      new Promise<void>((resolve) => {
        replacing = sessions.get(Database).asSystem(async (tx) => {
          await sessions.get(EndSessions).execute(tx, user.id, 'password-changed', cause);
          if (commitsAfterMs > 0) resolve();
          await delay(commitsAfterMs);
        });
        void replacing.then(resolve);
      });
    await expect(sessions.signIn(user)).rejects.toThrow('identity.sign-in-refused');
    await replacing;
    sessions.whileProving = () => Promise.resolve();
    const { refreshToken } = await sessions.signIn(user);
    expect((await sessions.refresh(refreshToken)).status).toBe(200);
  });

  it.each([
    ['no password', { email: 'a@example.com' }, '/password'],
    ['a list for an address', { email: ['a@example.com'], password }, '/email'],
    ['a password without end', { email: 'a@example.com', password: 'a'.repeat(1_025) }, '/password'],
    ['null for a code', { email: 'a@example.com', password, code: null }, '/code'],
    ['a tenant that is no id', { email: 'a@example.com', password, tenantId: 'main' }, '/tenantId'],
    ['an unknown field', { email: 'a@example.com', password, remember: true }, '/remember'],
  ])('is refused with %s', async (_, payload, pointer) => {
    const answer = await sessions.send('POST', '/auth/sign-in', { payload });
    expect(answer).toMatchObject({ status: 400, body: { code: 'http.request-invalid' } });
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('forgets some sessions that ended long ago, with their refresh tokens, and no others', async () => {
    const user = await sessions.member('forgotten');
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) ids.push(String(decodeJwt((await sessions.signIn(user)).accessToken)['sid']));
    const [old, justEnded, live] = ids as [string, string, string];
    await sessions.rows`UPDATE sessions SET expires_at = now() - interval '25 hours' WHERE id = ${old}::uuid`;
    await sessions.rows`UPDATE sessions SET expires_at = now() - interval '1 hour' WHERE id = ${justEnded}::uuid`;
    await sessions.signIn(user);
    const kept = await sessions.rows<{ id: string }>`
      SELECT s.id FROM sessions AS s JOIN refresh_tokens AS r ON r.session_id = s.id
      WHERE s.user_id = ${user.id}::uuid ORDER BY s.id`;
    expect(kept.map(({ id }) => id).slice(0, 2)).toEqual([justEnded, live]);
    expect(kept).toHaveLength(3);
    expect(await sessions.rows`SELECT FROM refresh_tokens WHERE session_id = ${old}::uuid`).toEqual([]);
  });
});

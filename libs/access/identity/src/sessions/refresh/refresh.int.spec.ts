import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { TestSessions } from '../testing/test-sessions.js';

const hour = 3_600_000;
const day = 24 * hour;

let sessions: TestSessions;
let users = 0;

beforeAll(async () => {
  sessions = await TestSessions.open({ DATABASE_POOL: '12' });
});
beforeEach(() => {
  sessions.aheadMs = 0;
});
afterAll(() => sessions.close());

const aMember = () => sessions.member(`member-${++users}`);
const sessionOf = (accessToken: string) => String(decodeJwt(accessToken)['sid']);
/** The tokens of a session that could be used, if the session is live. */
const live = (sessionId: string) =>
  sessions.rows`
    SELECT r.token_hash FROM refresh_tokens AS r JOIN sessions AS s ON s.id = r.session_id
    WHERE s.id = ${sessionId}::uuid AND s.revoked_at IS NULL AND r.used_at IS NULL`;
const refused = { status: 401, body: { code: 'identity.refresh-refused' } };
const reused = { status: 401, body: { code: 'identity.refresh-reused' } };

describe('refreshing', () => {
  it('gives the next access token and the next refresh token, for the same session and tenant', async () => {
    const user = await aMember();
    const first = await sessions.signIn(user);
    const second = await sessions.refresh(first.refreshToken);
    expect(second).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: { tokenType: 'Bearer', expiresIn: 300 },
    });
    expect(second.body.refreshToken).not.toBe(first.refreshToken);
    const [before, after] = [decodeJwt(first.accessToken), decodeJwt(second.body.accessToken)];
    expect(after).toMatchObject({ sub: before.sub, sid: before['sid'], tid: before['tid'] });
    expect(after.jti).not.toBe(before.jti);
    expect(await sessions.read(second.body.accessToken)).toBe(200);
    expect(await sessions.refresh(second.body.refreshToken)).toMatchObject({ status: 200 });
    expect((await sessions.events(user.tenantId)).map(({ type }) => type)).toEqual(['SIGNED_IN']);
  });

  it('ends the session when a token comes a second time, and says so to its tenant', async () => {
    const user = await aMember();
    const first = await sessions.signIn(user);
    const elsewhere = await sessions.signIn(user);
    const second = (await sessions.refresh(first.refreshToken)).body;
    expect(await sessions.refresh(first.refreshToken)).toMatchObject(reused);
    expect(await sessions.refresh(second.refreshToken)).toMatchObject(refused);
    expect(await sessions.refresh(first.refreshToken)).toMatchObject(reused);
    sessions.aheadMs = 5_001;
    expect(await sessions.read(second.accessToken)).toBe(401);
    expect(await sessions.refresh(elsewhere.refreshToken)).toMatchObject({ status: 200 });
    const stream = `session:${sessionOf(first.accessToken)}`;
    const told = (await sessions.events(user.tenantId)).filter((event) => event.stream === stream);
    expect(told).toMatchObject([
      { type: 'SIGNED_IN' },
      { type: 'REFRESH_REUSED', actor: 'system:sessions', payload: {} },
      { type: 'SESSION_REVOKED', actor: 'system:sessions', payload: { because: 'refresh-reused' } },
    ]);
  });

  it.each([2, 10])('lets one of %i win who try at once, and leaves no token alive', async (attempts) => {
    const user = await aMember();
    const { refreshToken, accessToken } = await sessions.signIn(user);
    const answers = await Promise.all(Array.from({ length: attempts }, () => sessions.refresh(refreshToken)));
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    for (const answer of answers) if (answer !== won[0]) expect(answer).toMatchObject(reused);
    expect(await live(sessionOf(accessToken))).toEqual([]);
    expect(await sessions.refresh(won[0]!.body.refreshToken)).toMatchObject(refused);
    const types = (await sessions.events(user.tenantId)).map(({ type }) => type);
    expect(types).toEqual(['SIGNED_IN', 'REFRESH_REUSED', 'SESSION_REVOKED']);
  });

  it('lets one win of those who try at once with two processes', async () => {
    const other = await sessions.another();
    await other.init();
    await other.getHttpAdapter().getInstance().ready();
    for (let round = 0; round < 5; round++) {
      const { refreshToken, accessToken } = await sessions.signIn(await aMember());
      const payload = { refreshToken };
      const elsewhere = () => other.inject({ method: 'POST', url: '/api/v1/auth/refresh', payload });
      const answers = await Promise.all([
        sessions.refresh(refreshToken).then(({ status }) => status),
        elsewhere().then(({ statusCode }) => statusCode),
        sessions.refresh(refreshToken).then(({ status }) => status),
        elsewhere().then(({ statusCode }) => statusCode),
      ]);
      expect(answers.sort()).toEqual([200, 401, 401, 401]);
      expect(await live(sessionOf(accessToken))).toEqual([]);
    }
    await other.close();
  });

  it('never leaves two tokens alive, whatever comes together', async () => {
    const user = await aMember();
    for (let round = 0; round < 10; round++) {
      const first = await sessions.signIn(user);
      const { body: second } = await sessions.refresh(first.refreshToken);
      const answers = await Promise.all([
        sessions.refresh(second.refreshToken),
        sessions.refresh(first.refreshToken),
        sessions.refresh(second.refreshToken),
        sessions.send('POST', '/auth/sign-out', { token: second.accessToken }),
      ]);
      expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
      expect(await live(sessionOf(first.accessToken))).toEqual([]);
    }
  });

  it('keeps a session that is used, and ends one that is not', async () => {
    const user = await aMember();
    const [kept, left] = [await sessions.signIn(user), await sessions.signIn(user)];
    sessions.aheadMs = 29 * day;
    const next = await sessions.refresh(kept.refreshToken);
    expect(next.status).toBe(200);
    sessions.aheadMs = 31 * day;
    expect(await sessions.refresh(left.refreshToken)).toMatchObject(refused);
    expect(await sessions.refresh(next.body.refreshToken)).toMatchObject({ status: 200 });
  });

  it('forgets used tokens once they would have expired, not before', async () => {
    const { accessToken, refreshToken } = await sessions.signIn(await aMember());
    const count = async () =>
      (await sessions.rows`SELECT FROM refresh_tokens WHERE session_id = ${sessionOf(accessToken)}::uuid`)
        .length;
    sessions.aheadMs = day;
    const second = await sessions.refresh(refreshToken);
    sessions.aheadMs = 29 * day;
    const third = await sessions.refresh(second.body.refreshToken);
    expect(await count()).toBe(3);
    sessions.aheadMs = 30 * day + hour;
    const fourth = await sessions.refresh(third.body.refreshToken);
    expect(await count()).toBe(3);
    expect(await sessions.refresh(second.body.refreshToken)).toMatchObject(reused);
    expect(await sessions.refresh(fourth.body.refreshToken)).toMatchObject(refused);
  });

  it('is refused to whoever was disabled', async () => {
    const user = await aMember();
    const { refreshToken } = await sessions.signIn(user);
    await sessions.rows`UPDATE users SET disabled_at = now() WHERE id = ${user.id}::uuid`;
    expect(await sessions.refresh(refreshToken)).toMatchObject(refused);
  });

  it('goes on for no tenant when the person is no member any more', async () => {
    const user = await aMember();
    const { refreshToken } = await sessions.signIn(user);
    await sessions.rows`DELETE FROM memberships WHERE user_id = ${user.id}::uuid`;
    const { body } = await sessions.refresh(refreshToken);
    expect(decodeJwt(body.accessToken)).not.toHaveProperty('tid');
  });

  it.each(['', 'balrt_', `balrt_${'A'.repeat(43)}`, 'eyJhbGciOiJub25lIn0.e30.'])(
    'is refused to %p, which nobody was given',
    async (text) => {
      expect((await sessions.refresh(text)).status).toBe(text === '' ? 400 : 401);
    },
  );

  it('uses up no token while nothing can be signed', async () => {
    const { refreshToken } = await sessions.signIn(await aMember());
    const other = await sessions.another({ SECRET_KEY: 'cd'.repeat(32) });
    await other.init();
    await other.getHttpAdapter().getInstance().ready();
    const payload = { refreshToken };
    const failed = await other.inject({ method: 'POST', url: '/api/v1/auth/refresh', payload });
    expect(failed.statusCode).toBe(500);
    await other.close();
    expect(await sessions.refresh(refreshToken)).toMatchObject({ status: 200 });
  });
});

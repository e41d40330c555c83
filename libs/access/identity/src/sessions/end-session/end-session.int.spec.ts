import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { TestSessions } from '../testing/test-sessions.js';

let sessions: TestSessions;
let users = 0;

beforeAll(async () => {
  sessions = await TestSessions.open();
});
beforeEach(() => {
  sessions.aheadMs = 0;
});
afterAll(() => sessions.close());

const aMember = () => sessions.member(`member-${++users}`);
const sessionOf = ({ accessToken }: { accessToken: string }) => String(decodeJwt(accessToken)['sid']);
const mine = async ({ accessToken }: { accessToken: string }, query = '') =>
  sessions.send<{ items: Record<string, unknown>[]; nextCursor: string | null }>(
    'GET',
    `/me/sessions${query}`,
    { token: accessToken },
  );

describe('signing out', () => {
  it('ends the session: its refresh token at once, its access tokens within five seconds', async () => {
    const user = await aMember();
    const here = await sessions.signIn(user);
    const there = await sessions.signIn(user);
    expect(await sessions.read(here.accessToken)).toBe(200);
    const answer = await sessions.send('POST', '/auth/sign-out', { token: here.accessToken });
    expect(answer.status).toBe(204);
    expect(await sessions.refresh(here.refreshToken)).toMatchObject({
      status: 401,
      body: { code: 'identity.refresh-refused' },
    });
    sessions.aheadMs = 5_001;
    expect(await sessions.send('GET', '/notes', { token: here.accessToken })).toMatchObject({
      status: 401,
      body: { code: 'identity.not-authenticated' },
    });
    expect(await sessions.read(there.accessToken)).toBe(200);
    expect((await sessions.events(user.tenantId)).at(-1)).toMatchObject({
      type: 'SIGNED_OUT',
      stream: `session:${sessionOf(here)}`,
      actor: `user:${user.id}`,
    });
  });

  it('is told once', async () => {
    const user = await aMember();
    const { accessToken: token } = await sessions.signIn(user);
    for (let time = 0; time < 2; time++)
      expect((await sessions.send('POST', '/auth/sign-out', { token })).status).toBe(204);
    const types = (await sessions.events(user.tenantId)).map(({ type }) => type);
    expect(types).toEqual(['SIGNED_IN', 'SIGNED_OUT']);
  });
});

describe('one’s own sessions', () => {
  it('are listed while they are live, newest first, page by page', async () => {
    const user = await aMember();
    const [oldest, middle, newest] = [
      await sessions.signIn(user),
      await sessions.signIn(user),
      await sessions.signIn(user),
    ];
    const ended = await sessions.signIn(user);
    await sessions.send('POST', '/auth/sign-out', { token: ended.accessToken });
    await sessions.signIn(await aMember());
    const { body } = await mine(middle);
    expect(body.items.map(({ id, isCurrent }) => [id, isCurrent])).toEqual([
      [sessionOf(newest), false],
      [sessionOf(middle), true],
      [sessionOf(oldest), false],
    ]);
    expect(body.items[0]).toEqual({
      id: sessionOf(newest),
      isCurrent: false,
      tenantId: user.tenantId,
      hasSecondFactor: false,
      userAgent: 'Test/1.0',
      ipAddress: '127.0.0.1',
      createdAt: expect.any(String),
      lastUsedAt: expect.any(String),
      expiresAt: expect.any(String),
    });
    const first = await mine(middle, '?limit=2');
    const rest = await mine(middle, `?limit=2&cursor=${first.body.nextCursor}`);
    expect([first, rest].flatMap((page) => page.body.items)).toEqual(body.items);
    expect(rest.body.nextCursor).toBeNull();
    expect((await mine(middle, '?cursor=bm8')).status).toBe(400);
  });

  it('can be ended one by one', async () => {
    const user = await aMember();
    const [here, there] = [await sessions.signIn(user), await sessions.signIn(user)];
    const token = here.accessToken;
    expect(await sessions.read(there.accessToken)).toBe(200);
    const end = () => sessions.send('DELETE', `/me/sessions/${sessionOf(there).toUpperCase()}`, { token });
    expect((await end()).status).toBe(204);
    expect(await end()).toMatchObject({ status: 404, body: { code: 'identity.session-not-found' } });
    sessions.aheadMs = 5_001;
    expect([await sessions.read(there.accessToken), await sessions.read(token)]).toEqual([401, 200]);
    expect((await sessions.refresh(there.refreshToken)).status).toBe(401);
    expect((await sessions.events(user.tenantId)).at(-1)).toMatchObject({
      type: 'SESSION_REVOKED',
      stream: `session:${sessionOf(there)}`,
      actor: `user:${user.id}`,
      payload: { because: 'ended-by-user' },
    });
  });

  it('are nobody else’s to end', async () => {
    const [owner, stranger] = [
      await sessions.signIn(await aMember()),
      await sessions.signIn(await aMember()),
    ];
    const answer = await sessions.send('DELETE', `/me/sessions/${sessionOf(owner)}`, {
      token: stranger.accessToken,
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'identity.session-not-found' } });
    expect((await sessions.refresh(owner.refreshToken)).status).toBe(200);
    const malformed = await sessions.send('DELETE', '/me/sessions/all', { token: stranger.accessToken });
    expect(malformed.status).toBe(400);
  });

  it('can be ended all at once, but for this one', async () => {
    const user = await aMember();
    const here = await sessions.signIn(user);
    const others = [await sessions.signIn(user), await sessions.signIn(user)];
    const stranger = await sessions.signIn(await aMember());
    const answer = await sessions.send('DELETE', '/me/sessions', { token: here.accessToken });
    expect(answer.status).toBe(204);
    for (const { refreshToken } of others) expect((await sessions.refresh(refreshToken)).status).toBe(401);
    for (const { refreshToken } of [here, stranger])
      expect((await sessions.refresh(refreshToken)).status).toBe(200);
  });

  it('are for people', async () => {
    expect((await sessions.send('GET', '/me/sessions')).status).toBe(401);
  });
});

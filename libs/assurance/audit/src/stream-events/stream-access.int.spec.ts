import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Database, sql } from '@balance/database';
import { IdentityHttpModule } from '@balance/identity/http';
import { type Listener } from '../testing/listener.js';
import { aNote, openTestStream, type TestStream, type TestTenant } from '../testing/test-stream.js';
import { StreamClients } from './stream-clients.js';

// What is waited for takes seconds of its own, and more on a machine that is busy.
jest.setTimeout(60_000);

describe('a stream of events ends when its caller’s access does', () => {
  let api: TestStream;
  let tenant: TestTenant;

  beforeEach(async () => {
    api = await openTestStream(IdentityHttpModule, { STREAM_HEARTBEAT_SECONDS: '1' });
    tenant = await api.newTenant('acme');
  });
  afterEach(() => api.close());

  async function until(isSo: () => boolean): Promise<void> {
    for (const deadline = Date.now() + 10_000; !isSo(); await delay(10))
      if (Date.now() > deadline) throw new Error('not within 10 s');
  }

  const endOf = async (listener: Listener) => {
    // A process remembers a key that it has seen for five seconds.
    api.pass(6_000);
    await listener.until(({ isClosed }) => isClosed);
    await until(() => api.get(StreamClients).size === 0);
    return listener.end;
  };
  const change = (set: ReturnType<typeof sql>) =>
    api.get(Database).forTenant(tenant.id, (tx) => tx.execute(sql`UPDATE api_keys SET ${set}`));

  it.each([
    ['the key is revoked', sql`revoked_at = now()`, 'identity.not-authenticated'],
    ['the key expires', sql`expires_at = now() - interval '1 second'`, 'identity.not-authenticated'],
    ['the key may no longer listen', sql`scopes = ARRAY['records:read']`, 'identity.permission-missing'],
  ])('as %s', async (_, set, code) => {
    const listener = await api.listen(tenant.key);
    await api.append(tenant.id, aNote(1));
    await listener.until(({ numbers }) => numbers.length === 1);
    await change(set);
    expect(await endOf(listener)).toEqual({ reason: 'access-ended', code, detail: expect.any(String) });
  });

  const send = (method: string, path: string, token: string) =>
    fetch(`${api.base}/api/v1${path}`, { method, headers: { authorization: `Bearer ${token}` } });

  it('as a person signs out', async () => {
    const { token } = await api.newPerson(tenant.id, 'viewer');
    const listener = await api.listen(token);
    expect((await send('POST', '/auth/sign-out', token)).status).toBe(204);
    expect(await endOf(listener)).toMatchObject({
      reason: 'access-ended',
      code: 'identity.not-authenticated',
    });
  });

  it('as a member is removed', async () => {
    const owner = await api.newPerson(tenant.id, 'owner');
    const { userId, token } = await api.newPerson(tenant.id, 'viewer');
    const listener = await api.listen(token);
    expect((await send('DELETE', `/members/${userId}`, owner.token)).status).toBe(204);
    expect(await endOf(listener)).toMatchObject({ reason: 'access-ended', code: expect.any(String) });
  });

  it('as an access token expires, and not before', async () => {
    const { token } = await api.newPerson(tenant.id, 'viewer');
    const listener = await api.listen(token);
    api.pass(250_000);
    const beats = listener.comments.length;
    await listener.until(({ comments }) => comments.length >= beats + 2);
    await api.append(tenant.id, aNote(1));
    await listener.until(({ numbers }) => numbers.includes(1));
    api.pass(100_000);
    expect(await endOf(listener)).toMatchObject({
      reason: 'access-ended',
      code: 'identity.not-authenticated',
    });
  });

  it('and shows less when it becomes less', async () => {
    const listener = await api.listen(tenant.key);
    await change(sql`scopes = ARRAY['events:stream', 'imports:read']`);
    api.pass(6_000);
    const beats = listener.comments.length;
    await listener.until(({ comments }) => comments.length >= beats + 3);
    await api.append(tenant.id, aNote(1), aNote(2, { type: 'IMPORT_RECEIVED' }));
    await listener.until(({ messages }) => messages.length > 0);
    expect(listener.numbers).toEqual([2]);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt } from 'jose';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { permissions } from '../../domain/permissions.js';
import { CreateApiKey } from '../../keys/create-api-key/create-api-key.use-case.js';
import { TestSessions, type TestUser } from '../testing/test-sessions.js';

let sessions: TestSessions;
let owner: TestUser & { tenantId: TenantId };
let clerk: TestUser;
let token: string;
let tenants = 0;

beforeAll(async () => {
  sessions = await TestSessions.open();
});
beforeEach(async () => {
  sessions.aheadMs = 0;
  const number = ++tenants;
  owner = await sessions.member(`owner-${number}`, 'owner');
  clerk = await sessions.user(`clerk-${number}`);
  await sessions.join(owner.tenantId, clerk, 'reviewer');
  token = (await sessions.signIn(owner)).accessToken;
});
afterAll(() => sessions.close());

const impersonate = (userId: string, by = token) =>
  sessions.send('POST', `/members/${userId}/impersonate`, { token: by });
const actAs = async ({ id }: TestUser) => String((await impersonate(id)).body.accessToken);

describe('acting as a member', () => {
  it('has the member’s rights in this tenant, for a quarter of an hour, and no more', async () => {
    const answer = await impersonate(clerk.id);
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'no-store' },
      body: { tokenType: 'Bearer', expiresIn: 900 },
    });
    expect(answer.body).not.toHaveProperty('refreshToken');
    const acting = String(answer.body.accessToken);
    const claims = decodeJwt(acting);
    expect(claims).toMatchObject({
      sub: clerk.id,
      act: { sub: owner.id },
      tid: owner.tenantId,
      sid: decodeJwt(token)['sid'],
      exp: claims.iat! + 900,
    });
    expect(await sessions.send('GET', '/notes', { token: acting })).toMatchObject({
      status: 200,
      body: {
        tenantId: owner.tenantId,
        principal: `user:${clerk.id}`,
        role: 'reviewer',
        impersonator: `user:${owner.id}`,
      },
    });
    sessions.aheadMs = 906_000;
    expect(await sessions.read(acting)).toBe(401);
  });

  it('is told before it can begin, and every event says who it really was', async () => {
    const acting = await actAs(clerk);
    expect((await sessions.send('POST', '/notes', { token: acting })).status).toBe(204);
    expect((await sessions.events(owner.tenantId)).slice(-2)).toEqual([
      {
        type: 'IMPERSONATION_STARTED',
        stream: `member:${clerk.id}`,
        actor: `user:${owner.id}`,
        impersonator: null,
        payload: { until: expect.stringMatching(/Z$/) },
      },
      {
        type: 'NOTED',
        stream: 'note:1',
        actor: `user:${clerk.id}`,
        impersonator: `user:${owner.id}`,
        payload: {},
      },
    ]);
  });

  it('opens nothing that is about the member as a person', async () => {
    const acting = await actAs(clerk);
    const refused = { status: 403, body: { code: 'identity.person-required' } };
    for (const [method, path] of [
      ['GET', '/notes/mine'],
      ['GET', '/me/sessions'],
      ['DELETE', '/me/sessions'],
      ['POST', '/auth/sign-out'],
    ] as const)
      expect(await sessions.send(method, path, { token: acting })).toMatchObject(refused);
    const payload = { tenantId: owner.tenantId };
    expect(await sessions.send('POST', '/auth/switch-tenant', { token: acting, payload })).toMatchObject(
      refused,
    );
  });

  it('does not lead on to acting as somebody else', async () => {
    const second = await sessions.user(`second-owner-${tenants}`);
    await sessions.join(owner.tenantId, second, 'owner');
    const acting = await actAs(second);
    expect(await impersonate(clerk.id, acting)).toMatchObject({
      status: 403,
      body: { code: 'identity.person-required' },
    });
  });

  it('ends with the session of whoever does it', async () => {
    const acting = await actAs(clerk);
    expect(await sessions.read(acting)).toBe(200);
    await sessions.send('POST', '/auth/sign-out', { token });
    sessions.aheadMs = 5_001;
    expect(await sessions.read(acting)).toBe(401);
  });

  it.each([
    [
      'is no owner any more',
      () => sessions.rows`UPDATE memberships SET role = 'admin' WHERE user_id = ${owner.id}::uuid`,
    ],
    ['is no member any more', () => sessions.rows`DELETE FROM memberships WHERE user_id = ${owner.id}::uuid`],
    ['was disabled', () => sessions.rows`UPDATE users SET disabled_at = now() WHERE id = ${owner.id}::uuid`],
  ])('ends when whoever does it %s', async (_, change) => {
    const acting = await actAs(clerk);
    expect(await sessions.read(acting)).toBe(200);
    await change();
    sessions.aheadMs = 5_001;
    expect(await sessions.read(acting)).toBe(401);
  });

  it('is for members of this tenant only', async () => {
    const stranger = await sessions.member(`stranger-${tenants}`);
    const disabled = await sessions.user(`disabled-${tenants}`);
    await sessions.join(owner.tenantId, disabled);
    await sessions.rows`UPDATE users SET disabled_at = now() WHERE id = ${disabled.id}::uuid`;
    for (const { id } of [stranger, disabled, { id: owner.tenantId }])
      expect(await impersonate(id)).toMatchObject({
        status: 404,
        body: { code: 'identity.member-not-found' },
      });
    expect((await impersonate('me')).status).toBe(400);
    expect(await impersonate(owner.id)).toMatchObject({
      status: 422,
      body: { code: 'identity.acting-as-yourself' },
    });
    const types = (await sessions.events(owner.tenantId)).map(({ type }) => type);
    expect(types).not.toContain('IMPERSONATION_STARTED');
  });

  it('is for owners only, and for no key whatever it may do', async () => {
    const { accessToken } = await sessions.signIn(clerk);
    expect(await impersonate(owner.id, accessToken)).toMatchObject({
      status: 403,
      body: { code: 'identity.permission-missing' },
    });
    const key = await sessions.get(CreateApiKey).execute(owner.tenantId, 'key');
    const scopes = [...permissions];
    await sessions
      .get(Database)
      .forTenant(owner.tenantId, (tx) => tx.execute`UPDATE api_keys SET scopes = ${scopes}`);
    expect((await impersonate(clerk.id, key)).status).toBe(403);
  });
});

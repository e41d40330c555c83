import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { scopes as allScopes } from '../../domain/permissions.js';
import { TestIdentity } from '../../testing/test-identity.js';
import { TestKeys } from '../../testing/test-keys.js';

let identity: TestIdentity;
let keys: TestKeys;
beforeAll(async () => {
  identity = await TestIdentity.open();
});
beforeEach(async () => {
  keys = await TestKeys.open(identity);
});
afterAll(() => identity.close());

describe('a new API key', () => {
  it('lets its holder do what it was given, and is shown once', async () => {
    const { id, status, body, caller } = await keys.key({ scopes: ['tenant:read', 'keys:read'] });
    const createdBy = `user:${keys.admin.id}`;
    expect([status, body]).toMatchObject([
      201,
      { state: 'active', scopes: ['tenant:read', 'keys:read'], createdBy, replacedBy: null },
    ]);
    const { key, ...rest } = body;
    expect(key).toMatch(new RegExp(`^bal_${body.prefix}_`));
    expect(await keys.statusOf(caller)).toBe(200);
    expect(await caller.call('GET', '/members')).toMatchObject({ status: 403 });
    const list = await caller.call('GET', '/api-keys');
    expect(list.body.items).toMatchObject([{ ...rest, lastUsedAt: null }]);
    expect(JSON.stringify(list.body)).not.toContain(String(key).slice('bal_000000000000_'.length));
    const { serviceAccountId, scopes } = body;
    expect(await keys.tenant.events(`api-key:${id}`)).toEqual([
      { type: 'API_KEY_CREATED', payload: { serviceAccountId, scopes, expiresAt: null }, actor: createdBy },
    ]);
  });

  it('is one and the same for a request that is repeated with its key', async () => {
    const order = { serviceAccountId: await keys.account(), name: 'a key', scopes: ['tenant:read'] };
    const create = () => keys.admin.call('POST', '/api-keys', order, { 'idempotency-key': 'first' });
    const [first, again] = [await create(), await create()];
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await keys.admin.call('GET', '/api-keys')).body.items).toHaveLength(1);
  });

  it('may be given all that keys can do', async () => {
    expect(await keys.key({ scopes: allScopes })).toMatchObject({ status: 201, body: { scopes: allScopes } });
  });

  it('may not do what its maker may not', async () => {
    const maker = (await keys.key({ scopes: ['keys:write', 'tenant:read'] })).caller;
    expect(await keys.key({ scopes: ['tenant:read'] }, maker)).toMatchObject({ status: 201 });
    expect(await keys.key({ scopes: ['tenant:read', 'ledger:write'] }, maker)).toMatchObject({
      status: 403,
      body: { code: 'identity.scope-exceeds-own', scopes: ['ledger:write'] },
    });
  });

  it('is not made by who has lost the power to, though the guard may not know yet', async () => {
    const serviceAccountId = await keys.account();
    const order = { serviceAccountId, name: 'late', scopes: ['tenant:read'] };
    const refused = { status: 403, body: { code: 'identity.permission-missing' } };
    const { id, caller } = await keys.key({ scopes: ['keys:write', 'tenant:read'] });
    const owner = await keys.tenant.member('owner');
    expect([await keys.statusOf(caller), await keys.statusOf(keys.admin)]).toEqual([200, 200]);
    // As another process does it, which cannot tell this one.
    await keys.tenant.rows`UPDATE api_keys SET revoked_at = now() WHERE id = ${id}::uuid`;
    await owner.call('PATCH', `/members/${keys.admin.id}`, { role: 'viewer' });
    expect([await keys.statusOf(caller), await keys.statusOf(keys.admin)]).toEqual([200, 200]);
    for (const late of [caller, keys.admin])
      expect(await late.call('POST', '/api-keys', order)).toMatchObject(refused);
  });

  it.each([
    ['a permission of people', { scopes: ['members:impersonate'] }],
    ['a permission that there is not', { scopes: ['everything'] }],
    ['no scopes', { scopes: [] }],
    ['a scope twice', { scopes: ['tenant:read', 'tenant:read'] }],
    ['a text for scopes', { scopes: 'tenant:read' }],
    ['scopes within scopes', { scopes: [['tenant:read']] }],
    ['a blank name', { name: ' ' }],
    ['a service account that is no id', { serviceAccountId: 'till' }],
    ['a number for a service account', { serviceAccountId: 5 }],
    ['an end without a zone', { expiresAt: '2100-01-01T00:00:00' }],
    ['an end on 30 February', { expiresAt: '2100-02-30T00:00:00Z' }],
    ['a number for an end', { expiresAt: 5 }],
    ['an unknown field', { secret: 'x' }],
  ])('is not made with %s', async (_, more) => {
    expect(await keys.key(more)).toMatchObject({ status: 400, body: { code: 'http.request-invalid' } });
  });

  it('is not made with an end in the past', async () => {
    expect(await keys.key({ expiresAt: '2020-01-01T00:00:00Z' })).toMatchObject({
      status: 422,
      body: { code: 'identity.expiry-passed' },
    });
  });

  it('is not made for a service account that is disabled, another tenant’s, or not there', async () => {
    const disabled = await keys.account();
    await keys.admin.call('PATCH', `/service-accounts/${disabled}`, { isEnabled: false });
    expect(await keys.key({ serviceAccountId: disabled })).toMatchObject({
      status: 409,
      body: { code: 'identity.service-account-disabled' },
    });
    const foreign = await (await TestKeys.open(identity)).account();
    for (const serviceAccountId of [foreign, '01890a5d-ac96-774b-bcce-b302099a8057'])
      expect(await keys.key({ serviceAccountId })).toMatchObject({
        status: 404,
        body: { code: 'identity.service-account-not-found' },
      });
  });

  it('ends by itself, to the moment', async () => {
    const expiresAt = new Date(Date.now() + identity.aheadMs + 60_000).toISOString();
    const { id, caller } = await keys.key({ expiresAt });
    identity.aheadMs += 57_000;
    expect(await keys.statusOf(caller)).toBe(200);
    identity.aheadMs += 3_000;
    expect(await keys.statusOf(caller)).toBe(401);
    expect(await keys.listed(id)).toMatchObject({ state: 'expired', expiresAt });
  });
});

describe('the list of keys', () => {
  it('is narrowed down to a service account, and paged', async () => {
    const serviceAccountId = await keys.account();
    const made: string[] = [];
    for (let n = 0; n < 3; n += 1) made.push((await keys.key({ serviceAccountId })).id);
    await keys.key();
    const path = `/api-keys?serviceAccountId=${serviceAccountId.toUpperCase()}&limit=2&count=true`;
    const first = await keys.admin.call('GET', path);
    const next = await keys.admin.call('GET', `${path}&cursor=${first.body.nextCursor}`);
    const ids = [first, next].flatMap(({ body }) => (body.items as { id: string }[]).map(({ id }) => id));
    expect([ids, first.body.count, next.body.nextCursor]).toEqual([made.toReversed(), 3, null]);
    expect(await keys.admin.call('GET', '/api-keys?serviceAccountId=x')).toMatchObject({ status: 400 });
  });

  it('is for who may read keys', async () => {
    const accountant = await keys.tenant.member('accountant');
    expect(await accountant.call('GET', '/api-keys')).toMatchObject({ status: 403 });
    const reader = await keys.tenant.key('keys:read');
    expect(await reader.call('GET', '/api-keys')).toMatchObject({
      status: 200,
      body: { items: [{ serviceAccountId: null, name: 'test', createdBy: 'system:command-line' }] },
    });
    expect(await reader.call('POST', '/service-accounts', { name: 'Till' })).toMatchObject({ status: 403 });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FindKey } from '../../authenticate/find-key.js';
import { TestCaller, TestIdentity } from '../../testing/test-identity.js';
import { TestKeys } from '../../testing/test-keys.js';

const hourMs = 3_600_000;
let identity: TestIdentity;
let keys: TestKeys;
beforeAll(async () => {
  identity = await TestIdentity.open();
});
beforeEach(async () => {
  keys = await TestKeys.open(identity);
});
afterAll(() => identity.close());

describe('rotating a key', () => {
  it('lets the old one in until the overlap has passed, and the new one from now on', async () => {
    const { id, body, caller } = await keys.key({ scopes: ['tenant:read', 'records:read'] });
    const rotated = await keys.rotate(id, { overlapHours: 2 });
    const { serviceAccountId, name, scopes } = body;
    expect(rotated).toMatchObject({ status: 201, body: { serviceAccountId, name, scopes, state: 'active' } });
    const next = new TestCaller(identity, String(rotated.body.key));
    expect([await keys.statusOf(caller), await keys.statusOf(next)]).toEqual([200, 200]);
    identity.aheadMs += 2 * hourMs - 5_000;
    expect(await keys.statusOf(caller)).toBe(200);
    identity.aheadMs += 5_000;
    expect([await keys.statusOf(caller), await keys.statusOf(next)]).toEqual([401, 200]);
    expect(await keys.listed(id)).toMatchObject({ state: 'expired', replacedBy: rotated.body.id });
    expect(await keys.tenant.events(`api-key:${id}`)).toMatchObject([
      { type: 'API_KEY_CREATED' },
      { type: 'API_KEY_ROTATED', payload: { replacedBy: rotated.body.id } },
    ]);
  });

  it('leaves it a day when nobody says how long', async () => {
    const { id, caller } = await keys.key();
    await keys.rotate(id);
    identity.aheadMs += 24 * hourMs - 10_000;
    expect(await keys.statusOf(caller)).toBe(200);
    identity.aheadMs += 10_000;
    expect(await keys.statusOf(caller)).toBe(401);
  });

  it('ends it at once when that is wanted', async () => {
    const { id, caller } = await keys.key();
    expect(await keys.statusOf(caller)).toBe(200);
    expect(await keys.rotate(id, { overlapHours: 0 })).toMatchObject({ status: 201 });
    expect(await keys.statusOf(caller)).toBe(401);
  });

  it('happens once to a key, also when several ask at once', async () => {
    const { id } = await keys.key();
    const answers = await Promise.all([1, 2, 3].map((overlapHours) => keys.rotate(id, { overlapHours })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect(answers.filter(({ status }) => status === 409)).toMatchObject(
      Array(2).fill({ body: { code: 'identity.api-key-replaced' } }),
    );
  });

  it('is not for a key that has ended', async () => {
    const { id } = await keys.key();
    await keys.revoke(id);
    expect(await keys.rotate(id)).toMatchObject({
      status: 409,
      body: { code: 'identity.api-key-not-active', state: 'revoked' },
    });
  });

  it('gives nobody powers that they do not have', async () => {
    const { id } = await keys.key({ scopes: ['ledger:write'] });
    const weak = (await keys.key({ scopes: ['keys:write'] })).caller;
    expect(await weak.call('POST', `/api-keys/${id}/rotate`, {})).toMatchObject({
      status: 403,
      body: { code: 'identity.scope-exceeds-own' },
    });
  });

  it.each([-1, 169, 1.5, '24', null])('does not take an overlap of %p hours', async (overlapHours) => {
    const { id } = await keys.key();
    expect(await keys.rotate(id, { overlapHours })).toMatchObject({ status: 400 });
  });
});

describe('revoking a key', () => {
  it('ends it at once, and twice is as good as once', async () => {
    const { id, caller } = await keys.key();
    expect(await keys.statusOf(caller)).toBe(200);
    expect(await keys.revoke(id)).toMatchObject({ status: 204 });
    expect(await keys.statusOf(caller)).toBe(401);
    expect(await keys.revoke(id)).toMatchObject({ status: 204 });
    expect(await keys.listed(id)).toMatchObject({ state: 'revoked', revokedAt: expect.any(String) });
    expect(await keys.tenant.events(`api-key:${id}`)).toMatchObject([
      { type: 'API_KEY_CREATED' },
      { type: 'API_KEY_REVOKED', payload: {}, actor: `user:${keys.admin.id}` },
    ]);
  });

  it('is not undone by whoever was reading the key meanwhile', async () => {
    const { id, body, caller } = await keys.key();
    const find = () => identity.get(FindKey).find(String(body.key));
    const reading = Promise.all(Array.from({ length: 5 }, find));
    await keys.revoke(id);
    await reading;
    expect(await keys.statusOf(caller)).toBe(401);
  });

  it('and rotating are for keys of one’s own tenant', async () => {
    const { id, caller } = await keys.key();
    const stranger = await TestKeys.open(identity);
    for (const answer of [await stranger.revoke(id), await stranger.rotate(id)])
      expect(answer).toMatchObject({ status: 404, body: { code: 'identity.api-key-not-found' } });
    expect((await stranger.admin.call('GET', '/api-keys')).body.items).toEqual([]);
    expect(await keys.statusOf(caller)).toBe(200);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Database, type Tx } from '@balance/database';
import { type Answer, TestIdentity, type TestTenant } from '../testing/test-identity.js';

let identity: TestIdentity;
let tenant: TestTenant;
let count = 0;
beforeAll(async () => {
  identity = await TestIdentity.open();
});
beforeEach(async () => {
  tenant = await identity.tenant(`tenant-${(count += 1)}`);
});
afterAll(() => identity.close());

describe('members', () => {
  it('are shown to each other, in pages, and to no other tenant', async () => {
    const owner = await tenant.member('owner');
    const viewer = await tenant.member('viewer');
    const other = await (await identity.tenant(`other-${count}`)).member('owner');
    const first = await viewer.call('GET', '/members?limit=1');
    const next = await viewer.call('GET', `/members?limit=1&cursor=${first.body.nextCursor}`);
    expect([first.body.items, next.body.items, next.body.nextCursor]).toMatchObject([
      [{ userId: owner.id, email: owner.email, role: 'owner', version: 1 }],
      [{ userId: viewer.id, role: 'viewer', hasSecondFactor: false, isDisabled: false }],
      null,
    ]);
    const shown = await viewer.call('GET', `/members/${owner.id}`);
    expect(shown).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: { userId: owner.id } });
    for (const [method, payload] of [['GET'], ['PATCH', { role: 'viewer' }], ['DELETE']] as const)
      expect(await other.call(method, `/members/${owner.id}`, payload)).toMatchObject({
        status: 404,
        body: { code: 'identity.member-not-found' },
      });
    expect((await other.call('GET', '/members')).body.items).toMatchObject([{ userId: other.id }]);
    expect(await viewer.call('GET', '/members/none')).toMatchObject({ status: 400 });
  });

  it('get another role by who may give it, unless somebody else was faster', async () => {
    const [owner, viewer] = [await tenant.member('owner'), await tenant.member('viewer')];
    const change = (role: string, version: number) =>
      owner.call('PATCH', `/members/${viewer.id.toUpperCase()}`, { role }, { 'if-match': `"${version}"` });
    const changed = await change('admin', 1);
    expect(changed).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { role: 'admin', version: 2 },
    });
    expect(await change('reviewer', 1)).toMatchObject({ status: 412 });
    expect(await change('admin', 2)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await tenant.events(`member:${viewer.id}`)).toEqual([
      { type: 'MEMBER_ROLE_CHANGED', payload: { from: 'viewer', to: 'admin' }, actor: `user:${owner.id}` },
    ]);
    expect(await change('boss', 2)).toMatchObject({ status: 400 });
    expect(await viewer.call('PATCH', `/members/${owner.id}`, { role: 'viewer' })).toMatchObject({
      status: 403,
    });
  });

  it('are out of reach of who is below them, and of keys when they are owners', async () => {
    const [owner, admin, viewer] = [
      await tenant.member('owner'),
      await tenant.member('admin'),
      await tenant.member('viewer'),
    ];
    await tenant.member('owner');
    const key = await tenant.key('members:write');
    const refused = { status: 403, body: { code: 'identity.role-out-of-reach' } };
    for (const caller of [admin, key]) {
      expect(await caller.call('PATCH', `/members/${owner.id}`, { role: 'viewer' })).toMatchObject(refused);
      expect(await caller.call('PATCH', `/members/${viewer.id}`, { role: 'owner' })).toMatchObject(refused);
      expect(await caller.call('DELETE', `/members/${owner.id}`)).toMatchObject(refused);
    }
    expect(await key.call('PATCH', `/members/${viewer.id}`, { role: 'admin' })).toMatchObject({
      status: 200,
    });
    expect(await admin.call('PATCH', `/members/${admin.id}`, { role: 'owner' })).toMatchObject(refused);
    const reviewer = await tenant.member('reviewer');
    expect(await reviewer.call('DELETE', `/members/${viewer.id}`)).toMatchObject({
      status: 403,
      body: { code: 'identity.permission-missing' },
    });
  });

  it('are judged by what they are, not by what the guard remembers', async () => {
    const [owner, admin, viewer] = [
      await tenant.member('owner'),
      await tenant.member('admin'),
      await tenant.member('viewer'),
    ];
    expect(await admin.call('GET', '/members')).toMatchObject({ status: 200 });
    expect(await owner.call('PATCH', `/members/${admin.id}`, { role: 'viewer' })).toMatchObject({
      status: 200,
    });
    expect(await admin.call('PATCH', `/members/${viewer.id}`, { role: 'reviewer' })).toMatchObject({
      status: 403,
    });
  });

  it('that are removed get in no longer after five seconds', async () => {
    const [owner, viewer] = [await tenant.member('owner'), await tenant.member('viewer')];
    expect(await viewer.call('GET', '/tenant')).toMatchObject({ status: 200 });
    expect(
      await owner.call('DELETE', `/members/${viewer.id}`, undefined, { 'if-match': '"7"' }),
    ).toMatchObject({ status: 412 });
    expect(await owner.call('DELETE', `/members/${viewer.id}`)).toMatchObject({ status: 204 });
    expect(await owner.call('DELETE', `/members/${viewer.id}`)).toMatchObject({ status: 404 });
    expect(await tenant.events(`member:${viewer.id}`)).toEqual([
      { type: 'MEMBER_REMOVED', payload: { role: 'viewer' }, actor: `user:${owner.id}` },
    ]);
    identity.aheadMs += 5_001;
    expect(await viewer.call('GET', '/tenant')).toMatchObject({
      status: 403,
      body: { code: 'identity.no-tenant-chosen' },
    });
  });

  it('that a provider keeps are changed there', async () => {
    const owner = await tenant.member('owner');
    const person = await identity.person(`kept-${count}@example.org`);
    await tenant.join(person, 'viewer', 'https://issuer.example');
    for (const [method, payload] of [['PATCH', { role: 'admin' }], ['DELETE']] as const)
      expect(await owner.call(method, `/members/${person.id}`, payload)).toMatchObject({
        status: 409,
        body: { code: 'identity.kept-by-provider', source: 'https://issuer.example' },
      });
  });

  it('keep their last owner', async () => {
    const owner = await tenant.member('owner');
    const refused = { status: 409, body: { code: 'identity.last-owner' } };
    expect(await owner.call('PATCH', `/members/${owner.id}`, { role: 'admin' })).toMatchObject(refused);
    expect(await owner.call('DELETE', `/members/${owner.id}`)).toMatchObject(refused);
  });

  it.each([
    ['take each other’s role', 'PATCH', { role: 'viewer' }],
    ['remove each other', 'DELETE', undefined],
    ['leave', 'POST', undefined],
  ] as const)('keep an owner when two at the same moment %s', async (_, method, payload) => {
    const [one, two] = [await tenant.member('owner'), await tenant.member('owner')];
    const path = (of: { id: string }) => (method === 'POST' ? '/tenant/leave' : `/members/${of.id}`);
    const asked: Promise<Answer>[] = [];
    await identity.get(Database).forTenant(tenant.id, async (tx) => {
      await tx.query`SELECT FROM memberships FOR UPDATE`;
      asked.push(one.call(method, path(two), payload), two.call(method, path(one), payload));
      await untilBothWait(tx);
    });
    const answers = await Promise.all(asked);
    expect(await tenant.rows`SELECT FROM memberships WHERE role = 'owner'`).toHaveLength(1);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1);
  });
});

/** Until two others wait for a lock; then what they read unlocked, they have read. */
async function untilBothWait(tx: Tx): Promise<void> {
  for (;;) {
    const { waiting } = await tx.one<{ waiting: number }>`
      SELECT count(DISTINCT pid)::int AS waiting FROM pg_locks
      WHERE NOT granted AND pid IN (
        SELECT pid FROM pg_locks
        WHERE relation = 'memberships'::regclass
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))`;
    if (waiting === 2) return;
    await delay(5);
  }
}

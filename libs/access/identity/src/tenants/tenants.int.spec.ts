import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { TestIdentity, TestTenant } from '../testing/test-identity.js';

let identity: TestIdentity;
beforeAll(async () => {
  identity = await TestIdentity.open();
});
afterAll(() => identity.close());

const acme = { name: 'Acme Ltd', currency: 'EUR' };

describe('POST /tenants', () => {
  it('makes whoever creates a tenant its owner, and tells its log', async () => {
    const ada = await identity.person('ada@example.org');
    const created = await ada.call('POST', '/tenants', acme);
    expect(created).toMatchObject({ status: 201, body: { ...acme, slug: 'acme-ltd' } });
    const id = String(created.body.id) as TenantId;
    expect(await ada.call('GET', '/me/tenants')).toMatchObject({
      status: 200,
      body: { items: [{ id, ...acme, role: 'owner', source: 'balance' }], nextCursor: null },
    });
    const tenant = new TestTenant(identity, id);
    const actor = `user:${ada.id}`;
    expect(await tenant.events(`tenant:${id}`)).toEqual([
      { type: 'TENANT_CREATED', payload: { slug: 'acme-ltd', currency: 'EUR' }, actor },
    ]);
    expect(await tenant.events(`member:${ada.id}`)).toEqual([
      { type: 'MEMBER_JOINED', payload: { role: 'owner', source: 'balance' }, actor },
    ]);
  });

  it('finds another slug for a second one of the same name, also when both come at once', async () => {
    const founder = await identity.person('founder@example.org');
    const made = await Promise.all(
      Array.from({ length: 4 }, () => founder.call('POST', '/tenants', { name: 'Twin', currency: 'EUR' })),
    );
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const slugs = made.map(({ body }) => String(body.slug));
    expect(new Set(slugs).size).toBe(4);
    expect(slugs.filter((slug) => !/^twin(-[0-9a-f]+)?$/.test(slug))).toEqual([]);
  });

  it.each([
    ['a slug that is taken', { slug: 'taken' }, 409, 'identity.tenant-exists'],
    ['a reserved slug', { slug: 'api' }, 422, 'identity.slug-invalid'],
    ['a slug beyond ASCII', { slug: 'café' }, 422, 'identity.slug-invalid'],
    ['a slug in capitals', { slug: 'Acme' }, 422, 'identity.slug-invalid'],
    ['no slug', { slug: null }, 400, 'http.request-invalid'],
    ['an empty slug', { slug: '' }, 400, 'http.request-invalid'],
    ['a list of slugs', { slug: ['acme'] }, 400, 'http.request-invalid'],
    ['a blank name', { name: '  ' }, 400, 'http.request-invalid'],
    ['a name with a line break', { name: 'a\nb' }, 400, 'http.request-invalid'],
    ['a name that is too long', { name: 'x'.repeat(201) }, 400, 'http.request-invalid'],
    ['a number for a name', { name: 5 }, 400, 'http.request-invalid'],
    ['a currency that is none', { currency: 'XQX' }, 400, 'http.request-invalid'],
    ['a currency in small letters', { currency: 'eur' }, 400, 'http.request-invalid'],
    ['an object for a currency', { currency: {} }, 400, 'http.request-invalid'],
    ['an unknown field', { id: 'x' }, 400, 'http.request-invalid'],
  ])('refuses %s', async (_, more, status, code) => {
    const person = await identity.person(`refused-${Math.random()}@example.org`);
    await person.call('POST', '/tenants', { name: 'Taken', currency: 'EUR' });
    const answer = await person.call('POST', '/tenants', { ...acme, ...more });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('creates one tenant for a request that is repeated with its key', async () => {
    const person = await identity.person('repeats@example.org');
    const create = () =>
      person.call('POST', '/tenants', { name: 'Once', currency: 'EUR' }, { 'idempotency-key': 'first' });
    const [first, again] = [await create(), await create()];
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await person.call('GET', '/me/tenants')).body.items).toHaveLength(1);
  });

  it('is for people', async () => {
    const key = await (await identity.tenant('machines')).key('tenant:write');
    expect(await key.call('POST', '/tenants', acme)).toMatchObject({
      status: 403,
      body: { code: 'identity.person-required' },
    });
  });
});

describe('GET /me/tenants', () => {
  it('pages through one’s own tenants and nobody else’s', async () => {
    const [mine, other] = [await identity.person('mine@example.org'), await identity.person('o@example.org')];
    for (const name of ['One', 'Two', 'Three'])
      await mine.call('POST', '/tenants', { name, currency: 'EUR' });
    await other.call('POST', '/tenants', { name: 'Other', currency: 'EUR' });
    const first = await mine.call('GET', '/me/tenants?limit=2');
    const next = await mine.call('GET', `/me/tenants?limit=2&cursor=${first.body.nextCursor}`);
    const names = [first, next]
      .flatMap(({ body }) => body.items as { name: string }[])
      .map(({ name }) => name);
    expect(names.toSorted()).toEqual(['One', 'Three', 'Two']);
    expect(next.body.nextCursor).toBeNull();
    expect(await mine.call('GET', '/me/tenants?cursor=x')).toMatchObject({
      status: 400,
      body: { code: 'paging.cursor-invalid' },
    });
  });
});

describe('the tenant that one works for', () => {
  it('is shown to members, with its version as entity tag', async () => {
    const tenant = await identity.tenant('shown');
    const viewer = await tenant.member('viewer');
    const shown = await viewer.call('GET', '/tenant');
    expect(shown).toMatchObject({ status: 200, body: { id: tenant.id, slug: 'shown', version: 1 } });
    expect(shown.headers.etag).toBe('"1"');
    expect(await viewer.call('GET', '/tenant', undefined, { 'if-none-match': '"1"' })).toMatchObject({
      status: 304,
    });
    const stranger = await identity.person('stranger@example.org');
    expect(await stranger.at(tenant).call('GET', '/tenant')).toMatchObject({
      status: 403,
      body: { code: 'identity.no-tenant-chosen' },
    });
  });

  it('is renamed by who may, unless somebody else was faster', async () => {
    const tenant = await identity.tenant('renamed');
    const admin = await tenant.member('admin');
    const rename = (name: string, version: number) =>
      admin.call('PATCH', '/tenant', { name }, { 'if-match': `"${version}"` });
    expect(await rename('First', 1)).toMatchObject({ status: 200, body: { name: 'First', version: 2 } });
    expect(await rename('Second', 1)).toMatchObject({
      status: 412,
      body: { code: 'http.version-mismatch' },
    });
    expect(await rename('First', 2)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await tenant.events(`tenant:${tenant.id}`)).toMatchObject([
      { type: 'TENANT_CREATED' },
      { type: 'TENANT_CHANGED', payload: { changed: ['name'] }, actor: `user:${admin.id}` },
    ]);
    const accountant = await tenant.member('accountant');
    expect(await accountant.call('PATCH', '/tenant', { name: 'Mine' })).toMatchObject({ status: 403 });
  });

  it('can be left, but not by its last owner', async () => {
    const tenant = await identity.tenant('left');
    const [owner, viewer] = [await tenant.member('owner'), await tenant.member('viewer')];
    expect(await owner.call('POST', '/tenant/leave')).toMatchObject({
      status: 409,
      body: { code: 'identity.last-owner' },
    });
    expect(await viewer.call('POST', '/tenant/leave')).toMatchObject({ status: 204 });
    expect((await viewer.person.call('GET', '/me/tenants')).body.items).toEqual([]);
    expect(await tenant.events(`member:${viewer.id}`)).toEqual([
      { type: 'MEMBER_LEFT', payload: { role: 'viewer' }, actor: `user:${viewer.id}` },
    ]);
    const second = await tenant.member('owner');
    expect(await owner.call('POST', '/tenant/leave')).toMatchObject({ status: 204 });
    expect(await second.call('POST', '/tenant/leave')).toMatchObject({ status: 409 });
  });

  it('is not left by a key, by who acts as a member, nor where a provider keeps the membership', async () => {
    const tenant = await identity.tenant('kept');
    const [owner, viewer] = [await tenant.member('owner'), await tenant.member('viewer')];
    const key = await tenant.key('tenant:read');
    for (const caller of [key, owner.actingAs(viewer)])
      expect(await caller.call('POST', '/tenant/leave')).toMatchObject({
        status: 403,
        body: { code: 'identity.person-required' },
      });
    const kept = await tenant.join(
      await identity.person('kept@example.org'),
      'viewer',
      'https://issuer.example',
    );
    expect(await kept.call('POST', '/tenant/leave')).toMatchObject({
      status: 409,
      body: { code: 'identity.kept-by-provider' },
    });
  });
});

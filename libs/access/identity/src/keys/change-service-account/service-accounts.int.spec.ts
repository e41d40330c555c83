import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestCaller, TestIdentity, type TestMember, type TestTenant } from '../../testing/test-identity.js';

let identity: TestIdentity;
let tenant: TestTenant;
let admin: TestMember;
let count = 0;

beforeAll(async () => {
  identity = await TestIdentity.open();
});
beforeEach(async () => {
  tenant = await identity.tenant(`tenant-${(count += 1)}`);
  admin = await tenant.member('admin');
});
afterAll(() => identity.close());

const create = (name = 'Till') => admin.call('POST', '/service-accounts', { name });
const change = (id: unknown, body: object, version?: number) =>
  admin.call('PATCH', `/service-accounts/${id}`, body, version ? { 'if-match': `"${version}"` } : {});

describe('service accounts', () => {
  it('are made, shown and listed', async () => {
    const { status, body } = await create();
    expect([status, body]).toMatchObject([
      201,
      { name: 'Till', isEnabled: true, createdBy: `user:${admin.id}`, version: 1 },
    ]);
    expect(await admin.call('GET', `/service-accounts/${body.id}`)).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body,
    });
    await create('Second');
    expect((await admin.call('GET', '/service-accounts')).body.items).toMatchObject([
      { name: 'Second' },
      body,
    ]);
    expect(await tenant.events(`service-account:${body.id}`)).toEqual([
      { type: 'SERVICE_ACCOUNT_CREATED', payload: { name: 'Till' }, actor: `user:${admin.id}` },
    ]);
  });

  it('have names of their own', async () => {
    const [first, second] = await Promise.all([create(), create()]);
    expect([first.status, second.status].toSorted()).toEqual([201, 409]);
    const other = await create('Other');
    expect(await change(other.body.id, { name: 'Till' })).toMatchObject({
      status: 409,
      body: { code: 'identity.service-account-exists' },
    });
    const elsewhere = await (await identity.tenant(`elsewhere-${count}`)).member('owner');
    expect(await elsewhere.call('POST', '/service-accounts', { name: 'Till' })).toMatchObject({
      status: 201,
    });
  });

  it('are changed unless somebody else was faster', async () => {
    const { id } = (await create()).body;
    expect(await change(id, { name: 'Kiosk' }, 1)).toMatchObject({
      status: 200,
      body: { name: 'Kiosk', version: 2 },
    });
    expect(await change(id, { isEnabled: false }, 1)).toMatchObject({ status: 412 });
    expect(await change(id, { name: 'Kiosk' }, 2)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await change(id, {}, 2)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await tenant.events(`service-account:${id}`)).toMatchObject([
      { type: 'SERVICE_ACCOUNT_CREATED' },
      { type: 'SERVICE_ACCOUNT_CHANGED', payload: { changed: ['name'] } },
    ]);
  });

  it('that are disabled let nobody in with their keys until they are enabled again', async () => {
    const { id } = (await create()).body;
    const order = { serviceAccountId: id, name: 'a key', scopes: ['tenant:read'] };
    const { body } = await admin.call('POST', '/api-keys', order);
    const caller = new TestCaller(identity, String(body.key));
    expect(await caller.call('GET', '/tenant')).toMatchObject({ status: 200 });
    expect(await change(id, { isEnabled: false })).toMatchObject({ status: 200, body: { isEnabled: false } });
    expect(await caller.call('GET', '/tenant')).toMatchObject({ status: 401 });
    expect((await admin.call('GET', '/api-keys')).body.items).toMatchObject([{ state: 'disabled' }]);
    expect(await change(id, { isEnabled: true })).toMatchObject({ status: 200, body: { isEnabled: true } });
    expect(await caller.call('GET', '/tenant')).toMatchObject({ status: 200 });
  });

  it.each([{ name: null }, { name: '' }, { name: 5 }, { isEnabled: 'no' }, { isEnabled: null }, { more: 1 }])(
    'do not take %j',
    async (body) => {
      const { id } = (await create()).body;
      expect(await change(id, body)).toMatchObject({ status: 400, body: { code: 'http.request-invalid' } });
    },
  );

  it('are their own tenant’s, for who may', async () => {
    const { id } = (await create()).body;
    const stranger = await (await identity.tenant(`stranger-${count}`)).member('owner');
    for (const [method, body] of [['GET'], ['PATCH', { name: 'Mine' }]] as const)
      expect(await stranger.call(method, `/service-accounts/${id}`, body)).toMatchObject({
        status: 404,
        body: { code: 'identity.service-account-not-found' },
      });
    const accountant = await tenant.member('accountant');
    expect(await accountant.call('GET', '/service-accounts')).toMatchObject({ status: 403 });
    expect(await accountant.call('POST', '/service-accounts', { name: 'x' })).toMatchObject({ status: 403 });
  });
});

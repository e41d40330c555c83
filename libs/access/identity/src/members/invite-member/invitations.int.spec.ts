import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestIdentity, type TestMember, type TestTenant } from '../../testing/test-identity.js';

const dayMs = 24 * 3_600_000;
let identity: TestIdentity;
let tenant: TestTenant;
let owner: TestMember;
let admin: TestMember;
let count = 0;

beforeAll(async () => {
  identity = await TestIdentity.open();
});
beforeEach(async () => {
  tenant = await identity.tenant(`tenant-${(count += 1)}`);
  owner = await tenant.member('owner');
  admin = await tenant.member('admin');
});
afterAll(() => identity.close());

const invite = (email: string, role = 'viewer', by = admin) =>
  by.call('POST', '/invitations', { email, role });
const idOf = async (email: string) => String((await invite(email)).body.id);
const refusal = (status: number, code: string) => ({ status, body: { code: `identity.${code}` } });

describe('an invitation', () => {
  it('is open for seven days, and known by its id in the log', async () => {
    const { status, body } = await invite('Ada@Example.org', 'accountant');
    expect([status, body]).toMatchObject([
      201,
      { email: 'Ada@Example.org', role: 'accountant', state: 'open', invitedBy: `user:${admin.id}` },
    ]);
    expect(Date.parse(String(body.expiresAt)) - Date.parse(String(body.createdAt))).toBe(7 * dayMs);
    expect(await tenant.events(`invitation:${body.id}`)).toEqual([
      { type: 'MEMBER_INVITED', payload: { role: 'accountant' }, actor: `user:${admin.id}` },
    ]);
    const viewer = await tenant.member('viewer');
    expect((await viewer.call('GET', '/invitations')).body.items).toEqual([body]);
    expect(JSON.stringify(body)).not.toContain('token');
  });

  it.each(['ada@example.org', 'ADA@EXAMPLE.ORG', ' ada@example.org', 'ａda@example.org'])(
    'is the only one of its address, however that is written: %s',
    async (other) => {
      await invite('ada@example.org');
      expect(await invite(other)).toMatchObject(refusal(409, 'invitation-open'));
      const elsewhere = await (await identity.tenant(`elsewhere-${count}`)).member('owner');
      expect(await invite(other, 'viewer', elsewhere)).toMatchObject({ status: 201 });
    },
  );

  it('is the only one when several are written at once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => invite('at-once@example.org')));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  });

  it('is written once for a request that is repeated with its key', async () => {
    const draft = { email: 'repeated@example.org', role: 'viewer' };
    const repeat = () => admin.call('POST', '/invitations', draft, { 'idempotency-key': 'first' });
    const [first, again] = [await repeat(), await repeat()];
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await tenant.events(`invitation:${first.body.id}`)).toHaveLength(1);
  });

  it('is not for who is a member', async () => {
    const viewer = await tenant.member('viewer');
    expect(await invite(viewer.email.toUpperCase())).toMatchObject(refusal(409, 'member-exists'));
  });

  it('is for roles that the inviter reaches, as what they are now', async () => {
    const key = await tenant.key('members:write');
    for (const caller of [admin, key])
      expect(
        await caller.call('POST', '/invitations', { email: 'x@example.org', role: 'owner' }),
      ).toMatchObject(refusal(403, 'role-out-of-reach'));
    expect(await invite('boss@example.org', 'owner', owner)).toMatchObject({ status: 201 });
    await owner.call('PATCH', `/members/${admin.id}`, { role: 'viewer' });
    expect(await invite('y@example.org')).toMatchObject(refusal(403, 'permission-missing'));
    await tenant.rows`UPDATE api_keys SET revoked_at = now()`;
    for (const [path, body] of [
      ['/invitations', { email: 'y@example.org', role: 'viewer' }],
      [`/members/${admin.id}`, { role: 'reviewer' }],
    ] as const)
      expect(await key.call(path === '/invitations' ? 'POST' : 'PATCH', path, body)).toMatchObject(
        refusal(403, 'permission-missing'),
      );
    expect(await invite('y@example.org', 'viewer', await tenant.member('accountant'))).toMatchObject(
      refusal(403, 'permission-missing'),
    );
  });

  it.each([
    ['no address', { email: 'nobody' }, 422],
    ['two addresses', { email: 'a@example.org,b@example.org' }, 422],
    ['a header', { email: 'a@example.org\r\nBcc: b@example.org' }, 422],
    ['a list of addresses', { email: ['a@example.org'] }, 400],
    ['a role that there is not', { role: 'boss' }, 400],
    ['a list of roles', { role: ['viewer'] }, 400],
    ['an unknown field', { tenantId: 'x' }, 400],
  ])('is not written with %s', async (_, more, status) => {
    const draft = { email: 'ada@example.org', role: 'viewer', ...more };
    expect(await admin.call('POST', '/invitations', draft)).toMatchObject({ status });
  });

  it('makes room for another when it has expired', async () => {
    const id = await idOf('late@example.org');
    identity.aheadMs += 7 * dayMs;
    expect((await admin.call('GET', '/invitations')).body.items).toMatchObject([{ id, state: 'expired' }]);
    const again = await invite('late@example.org');
    expect(again).toMatchObject({ status: 201 });
    expect((await admin.call('GET', '/invitations')).body.items).toMatchObject([
      { id: again.body.id, state: 'open' },
      { id, state: 'revoked' },
    ]);
  });

  it('is taken back once, and then the address can be invited again', async () => {
    const id = await idOf('back@example.org');
    for (let times = 0; times < 2; times += 1)
      expect(await admin.call('DELETE', `/invitations/${id}`)).toMatchObject({ status: 204 });
    expect(await tenant.events(`invitation:${id}`)).toMatchObject([
      { type: 'MEMBER_INVITED' },
      { type: 'INVITATION_REVOKED', payload: {} },
    ]);
    expect(await invite('back@example.org')).toMatchObject({ status: 201 });
    expect(await admin.call('POST', `/invitations/${id}/resend`)).toMatchObject(
      refusal(409, 'invitation-revoked'),
    );
  });

  it('is mailed again with seven new days, but once a minute', async () => {
    const id = await idOf('again@example.org');
    const mails = async () => (await tenant.events(`invitation:${id}`)).length;
    const resend = () => admin.call('POST', `/invitations/${id}/resend`);
    expect(await resend()).toMatchObject({ status: 202 });
    expect(await mails()).toBe(1);
    identity.aheadMs += 8 * dayMs;
    expect(await Promise.all([resend(), resend()])).toMatchObject([{ status: 202 }, { status: 202 }]);
    expect(await mails()).toBe(2);
    expect((await admin.call('GET', '/invitations')).body.items).toMatchObject([{ id, state: 'open' }]);
  });

  it('of an owner is the owners’ business', async () => {
    const { id } = (await invite('boss@example.org', 'owner', owner)).body;
    expect(await admin.call('DELETE', `/invitations/${id}`)).toMatchObject(refusal(403, 'role-out-of-reach'));
    expect(await admin.call('POST', `/invitations/${id}/resend`)).toMatchObject(
      refusal(403, 'role-out-of-reach'),
    );
  });

  it('is its own tenant’s', async () => {
    const id = await idOf('ada@example.org');
    const stranger = await (await identity.tenant(`stranger-${count}`)).member('owner');
    expect((await stranger.call('GET', '/invitations')).body.items).toEqual([]);
    for (const [method, path] of [
      ['DELETE', ''],
      ['POST', '/resend'],
    ] as const)
      expect(await stranger.call(method, `/invitations/${id}${path}`)).toMatchObject(
        refusal(404, 'invitation-not-found'),
      );
    expect(await admin.call('DELETE', '/invitations/none')).toMatchObject({ status: 400 });
  });
});

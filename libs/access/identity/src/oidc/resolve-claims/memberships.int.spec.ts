import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type JWTPayload } from 'jose';
import { KeyServer } from '../../outside/testing/key-server.js';
import { OutsideApi } from '../../outside/testing/outside-api.js';

const now = Math.floor(Date.now() / 1_000);
let issuer: KeyServer;
let api: OutsideApi;
let acme: TenantId;
let globex: TenantId;

async function open(settings: object): Promise<void> {
  issuer = await KeyServer.open();
  api = await OutsideApi.open({
    AUTH_MODE: 'oidc',
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: 'balance',
    ...settings,
  });
  [acme, globex] = [await api.tenant('acme'), await api.tenant('globex')];
}

async function close(): Promise<void> {
  await api.close();
  await issuer.close();
}

const come = async (claims: JWTPayload, tenant?: string) => api.caller(await issuer.token(claims), tenant);
const outcome = async (claims: JWTPayload, tenant?: string) => {
  const { status, body } = await come(claims, tenant);
  return status === 200 ? { tenantId: body.tenantId, role: body.role } : { status, code: body.code };
};
const memberships = (subject: string) =>
  api.rows<{ slug: string; role: string; source: string }>`
    SELECT t.slug, m.role, m.source FROM memberships AS m JOIN tenants AS t ON t.id = m.tenant_id
    JOIN user_logins AS l ON l.user_id = m.user_id WHERE l.subject = ${subject} ORDER BY t.slug`;
const keep = (tenantId: TenantId, subject: string, role: string) =>
  api.get(Database).asSystemFor(
    tenantId,
    (tx) => tx.execute`
      INSERT INTO memberships (tenant_id, user_id, role)
      SELECT current_tenant(), user_id, ${role} FROM user_logins WHERE subject = ${subject}`,
  );

describe('tenants and roles that tokens name', () => {
  beforeAll(() =>
    open({
      OIDC_TENANT_CLAIM: 'org.tenants',
      OIDC_ROLE_CLAIM: 'realm_access.roles',
      OIDC_ROLES: 'boss=owner,books=accountant,audit=viewer',
    }),
  );
  afterAll(close);

  const said = (sub: string, tenants: unknown, roles: unknown, iat = now) => ({
    sub,
    org: { tenants },
    realm_access: { roles },
    iat,
  });

  it('let somebody in, with the highest of their roles', async () => {
    expect(await outcome(said('ann', 'acme', ['audit', 'books', 'unknown']))).toEqual({
      tenantId: acme,
      role: 'accountant',
    });
    expect(await memberships('ann')).toEqual([{ slug: 'acme', role: 'accountant', source: issuer.issuer }]);
  });

  it('are told in the tenant’s log when they change', async () => {
    const sub = 'logged';
    const before = (await api.events(acme)).length;
    await come(said(sub, ['acme'], 'audit', now - 4));
    await come(said(sub, ['acme'], 'audit', now - 3));
    await come(said(sub, ['acme'], 'boss', now - 2));
    await come(said(sub, [], 'boss', now - 1));
    expect((await api.events(acme)).slice(before)).toEqual([
      { type: 'MEMBER_JOINED', payload: { role: 'viewer', source: issuer.issuer }, actor: 'system:oidc' },
      { type: 'MEMBER_ROLE_CHANGED', payload: { from: 'viewer', to: 'owner' }, actor: 'system:oidc' },
      { type: 'MEMBER_REMOVED', payload: { role: 'owner' }, actor: 'system:oidc' },
    ]);
  });

  it('hold as the newest token names them, whatever an older one says', async () => {
    const sub = 'newest';
    const older = await issuer.token(said(sub, ['acme', 'globex'], 'boss', now - 20));
    expect((await api.caller(older, 'acme')).body.role).toBe('owner');
    await come(said(sub, 'acme', 'audit', now - 10), 'acme');
    expect(await memberships(sub)).toMatchObject([{ slug: 'acme', role: 'viewer' }]);
    api.aheadMs = 6_000;
    expect((await api.caller(older, 'acme')).body.role).toBe('viewer');
    expect((await api.caller(older, 'globex')).body.code).toBe('identity.no-tenant-chosen');
    expect(await memberships(sub)).toMatchObject([{ slug: 'acme', role: 'viewer' }]);
    api.aheadMs = 0;
  });

  it('are chosen from by a header when there are several', async () => {
    const both = said('both', ['acme', 'globex', 'elsewhere'], 'books');
    const none = { status: 403, code: 'identity.no-tenant-chosen' };
    expect(await outcome(both)).toEqual(none);
    expect(await outcome(both, 'globex')).toEqual({ tenantId: globex, role: 'accountant' });
    expect(await outcome(both, acme)).toEqual({ tenantId: acme, role: 'accountant' });
    for (const other of ['elsewhere', 'ACME', 'acme,globex', ' ', 'x'.repeat(5_000), issuer.issuer])
      expect([other, await outcome(both, other)]).toEqual([other, none]);
  });

  it('let nobody in to a tenant that the token does not name', async () => {
    const code = 'identity.no-tenant-chosen';
    expect(await outcome(said('one', 'acme', 'boss'), 'globex')).toEqual({ status: 403, code });
  });

  it.each([
    ['nobody here knows', 'elsewhere'],
    ['are spelled in capitals', 'ACME'],
    ['are spelled in full-width letters', 'ａｃｍｅ'],
    ['are named by id', () => acme],
    ['are not named', undefined],
    ['are no text', { acme: true }],
  ])('let nobody in when tenants %s', async (_, tenants) => {
    const named = typeof tenants === 'function' ? tenants() : tenants;
    expect(await outcome(said('lost', named, 'boss'))).toEqual({
      status: 403,
      code: 'identity.provider-tenant-unknown',
    });
  });

  it.each([
    ['are not known', ['root', 'owner']],
    ['are not named', undefined],
    ['are in another case', 'Boss'],
    ['are no texts', { boss: true }],
    ['belong to every object', ['constructor', '__proto__', 'toString']],
  ])('let nobody in when roles %s', async (why, roles) => {
    const unknown = { status: 403, code: 'identity.provider-role-unknown' };
    const sub = `roles ${why}`;
    await come(said(sub, 'acme', 'boss', now - 5));
    expect(await outcome(said(sub, 'acme', roles, now - 4))).toEqual(unknown);
    expect(await memberships(sub)).toEqual([]);
  });

  it('leave alone what Balance keeps', async () => {
    const sub = 'kept';
    await come(said(sub, [], 'audit', now - 10));
    await keep(acme, sub, 'owner');
    expect(await outcome(said(sub, ['acme', 'globex'], 'audit', now - 5), 'acme')).toEqual({
      tenantId: acme,
      role: 'owner',
    });
    await come(said(sub, [], 'audit', now - 4));
    expect(await memberships(sub)).toEqual([{ slug: 'acme', role: 'owner', source: 'balance' }]);
  });

  it('are not asked from the database for each request', async () => {
    const token = await issuer.token(said('often', 'acme', 'audit'));
    await api.caller(token);
    let transactions = 0;
    const database = api.get(Database);
    const asSystem = database.asSystem.bind(database);
    database.asSystem = (work) => {
      transactions += 1;
      return asSystem(work);
    };
    for (let n = 0; n < 50; n++) expect((await api.caller(token)).status).toBe(200);
    expect(transactions).toBe(0);
    api.aheadMs = 5_001;
    await api.caller(token);
    expect(transactions).toBeGreaterThan(0);
    database.asSystem = asSystem;
    api.aheadMs = 0;
  });
});

describe('tenants where tokens name none', () => {
  beforeAll(() => open({}));
  afterAll(close);

  it('are those that somebody is a member of here', async () => {
    const none = { status: 403, code: 'identity.no-tenant-chosen' };
    const sub = 'member';
    expect(await outcome({ sub, role: 'owner', tenant: 'acme' })).toEqual(none);
    await keep(acme, sub, 'reviewer');
    api.aheadMs = 6_000;
    expect(await outcome({ sub })).toEqual({ tenantId: acme, role: 'reviewer' });
    expect(await outcome({ sub }, 'globex')).toEqual(none);
    await keep(globex, sub, 'admin');
    api.aheadMs = 12_000;
    expect(await outcome({ sub })).toEqual(none);
    expect(await outcome({ sub }, 'globex')).toEqual({ tenantId: globex, role: 'admin' });
    expect(await outcome({ sub }, acme)).toEqual({ tenantId: acme, role: 'reviewer' });
    expect(await memberships(sub)).toMatchObject([{ source: 'balance' }, { source: 'balance' }]);
    api.aheadMs = 0;
  });

  it('are shown to whoever signs people in', async () => {
    expect((await api.send('GET', '/auth/mode')).body).toEqual({
      mode: 'oidc',
      issuer: issuer.issuer,
      audience: 'balance',
      choosesTenant: true,
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Currency, Ids } from '@balance/kernel';
import { LinkTokens } from '../accounts/links/link-tokens.js';
import { type Person } from '../domain/caller.js';
import { FoundTenant } from '../tenants/found-tenant/found-tenant.use-case.js';
import { TestIdentity, type TestTenant } from '../testing/test-identity.js';

const issuer = 'https://issuer.example';
const refused = { status: 409, body: { code: 'identity.kept-by-provider', source: issuer } };
let identity: TestIdentity;
let tenant: TestTenant;
beforeAll(async () => {
  identity = await TestIdentity.open({
    AUTH_MODE: 'oidc',
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: 'balance',
    OIDC_TENANT_CLAIM: 'org',
  });
  tenant = await identity.tenant('acme');
});
afterAll(() => identity.close());

describe('where an outside provider says who is a member', () => {
  it('nobody is invited', async () => {
    const key = await tenant.key('members:write');
    const draft = { email: 'ada@example.org', role: 'viewer' };
    expect(await key.call('POST', '/invitations', draft)).toMatchObject(refused);
    const token = identity.get(LinkTokens).write('invitation', identity.get(Ids).next());
    expect(await identity.send('POST', '/auth/read-invitation', {}, { token })).toMatchObject(refused);
  });

  it('nobody founds a tenant that the provider does not know', async () => {
    const person: Person = {
      userId: identity.get(Ids).next<'user'>(),
      sessionId: null,
      tenantId: null,
      impersonatorId: null,
      cause: { actor: 'user:x', correlationId: identity.get(Ids).next(), causationId: null },
    };
    const founding = identity.get(FoundTenant).execute({ name: 'Acme', currency: 'EUR' as Currency }, person);
    await expect(founding).rejects.toMatchObject({ code: 'identity.kept-by-provider' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OutsideApi } from '../outside/testing/outside-api.js';
import { audience, RealProvider } from './testing/real-provider.js';

describe('with a real OpenID provider', () => {
  let provider: RealProvider;
  let api: OutsideApi;

  beforeAll(async () => {
    provider = await RealProvider.open();
    api = await OutsideApi.open({
      AUTH_MODE: 'oidc',
      OIDC_ISSUER: provider.issuer,
      OIDC_AUDIENCE: audience,
      OIDC_TENANT_CLAIM: 'https://balance.example/tenants',
      OIDC_ROLE_CLAIM: 'realm_access.roles',
      OIDC_ROLES: 'boss=owner,books=accountant',
    });
    await api.tenant('acme');
  });
  afterAll(async () => {
    await api.close();
    await provider.close();
  });

  it('lets a person in who has signed in there', async () => {
    provider.people.set('ann', {
      email: 'ann@example.org',
      email_verified: true,
      name: 'Ann Lee',
      'https://balance.example/tenants': ['acme'],
      realm_access: { roles: ['guest', 'books'] },
    });
    const answer = await api.caller(await provider.signIn('ann'));
    expect([answer.status, answer.body]).toMatchObject([200, { role: 'accountant', currency: 'EUR' }]);
    expect(await api.rows`SELECT email, name, email_verified_at IS NOT NULL AS verified FROM users`).toEqual([
      { email: 'ann@example.org', name: 'Ann Lee', verified: true },
    ]);
  });

  it('lets a program in for itself', async () => {
    provider.people.set('balance-web', {
      'https://balance.example/tenants': 'acme',
      realm_access: { roles: ['boss'] },
    });
    const answer = await api.caller(await provider.programToken());
    expect([answer.status, answer.body]).toMatchObject([200, { role: 'owner' }]);
  });

  it('lets nobody in whom it gives no role', async () => {
    provider.people.set('bea', { 'https://balance.example/tenants': 'acme', realm_access: { roles: [] } });
    const answer = await api.caller(await provider.signIn('bea'));
    expect([answer.status, answer.body.code]).toEqual([403, 'identity.provider-role-unknown']);
  });
});

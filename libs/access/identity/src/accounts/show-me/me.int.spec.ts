import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TokenVerifier } from '../../authenticate/token-verifier.js';
import { TestAccounts } from '../testing/test-accounts.js';

let accounts: TestAccounts;

beforeAll(async () => {
  accounts = await TestAccounts.open();
});
afterAll(() => accounts.close());

describe('me', () => {
  it('shows who somebody is, and where they are a member', async () => {
    const ann = await accounts.person('ann');
    const zoo = await accounts.join('zoo', ann, 'viewer');
    const acme = await accounts.join('acme', ann, 'owner');
    const token = await accounts.tokenOf(ann);
    expect(await accounts.send('GET', '/me', { token })).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: {
        id: ann.id,
        email: ann.email,
        name: 'ann',
        secondFactor: false,
        memberships: [
          { tenantId: acme, slug: 'acme', name: 'acme', role: 'owner' },
          { tenantId: zoo, slug: 'zoo', name: 'zoo', role: 'viewer' },
        ],
        version: 1,
      },
    });
  });

  it('shows a new membership to a reader who has seen the version before', async () => {
    const bob = await accounts.person('bob');
    const token = await accounts.tokenOf(bob);
    const { headers } = await accounts.send('GET', '/me', { token });
    await accounts.join('bobs', bob, 'viewer');
    const again = await accounts.send('GET', '/me', {
      token,
      headers: { 'if-none-match': String(headers['etag']) },
    });
    expect(again).toMatchObject({ status: 200, body: { memberships: [{ slug: 'bobs' }] } });
  });

  it('changes the name, of the version that was read', async () => {
    const cat = await accounts.person('cat');
    const token = await accounts.tokenOf(cat);
    const rename = (name: unknown, version?: string) =>
      accounts.send('PATCH', '/me', {
        token,
        payload: { name },
        ...(version !== undefined && { headers: { 'if-match': version } }),
      });
    expect(await rename('Cathérine', '"1"')).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { name: 'Cathérine', version: 2 },
    });
    expect(await rename('Kate', '"1"')).toMatchObject({
      status: 412,
      body: { code: 'http.version-mismatch' },
    });
    expect(await rename('Kate')).toMatchObject({ status: 200, body: { name: 'Kate', version: 3 } });
    for (const name of ['', ' ', 7, null, 'a\nb', 'x'.repeat(201)])
      expect(await rename(name)).toMatchObject({ status: 400, body: { code: 'http.request-invalid' } });
  });

  it('is for people who are signed in', async () => {
    expect(await accounts.send('GET', '/me')).toMatchObject({ status: 401 });
    expect(await accounts.send('PATCH', '/me', { payload: { name: 'x' } })).toMatchObject({ status: 401 });
  });
});

describe('me, where somebody else keeps the accounts', () => {
  it('is shown, and nothing else of accounts is there', async () => {
    const outside = await TestAccounts.open({
      AUTH_MODE: 'oidc',
      OIDC_ISSUER: 'https://issuer.example',
      OIDC_AUDIENCE: 'balance',
    });
    const ann = await outside.person('ann', { hash: null });
    const proof = { userId: ann.id, sessionId: null, tenantId: null, impersonatorId: null };
    outside.get(TokenVerifier).verify = () => Promise.resolve({ ...proof, untilMs: Date.now() + 60_000 });
    const token = 'a.token.of-the-issuer';
    expect(await outside.send('GET', '/me', { token })).toMatchObject({ status: 200, body: { id: ann.id } });
    for (const [method, url] of [
      ['PATCH', '/me'],
      ['POST', '/me/password'],
      ['POST', '/me/second-factor'],
      ['POST', '/me/second-factor/confirm'],
      ['DELETE', '/me/second-factor'],
      ['POST', '/auth/register'],
      ['POST', '/auth/verify-email'],
      ['POST', '/auth/resend-verification'],
      ['POST', '/auth/forgot-password'],
      ['POST', '/auth/reset-password'],
    ] as const)
      expect(await outside.send(method, url, { token, payload: {} })).toMatchObject({
        status: 404,
        body: { code: 'identity.mode-off' },
      });
    await outside.close();
  });
});

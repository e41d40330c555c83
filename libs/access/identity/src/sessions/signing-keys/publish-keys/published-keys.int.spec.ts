import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import * as oauth from 'oauth4webapi';
import * as client from 'openid-client';
import { RotateSigningKey } from '../rotate-signing-key/rotate-signing-key.use-case.js';
import { freePort, TestSessions } from '../../testing/test-sessions.js';

const insecure = { [oauth.allowInsecureRequests]: true };

let sessions: TestSessions;
let issuer: URL;

beforeAll(async () => {
  const port = await freePort();
  issuer = new URL(`http://127.0.0.1:${port}`);
  sessions = await TestSessions.open({ PORT: String(port), PUBLIC_URL: issuer.origin });
});
afterAll(() => sessions.close());

const bearing = (token: string) =>
  new Request(new URL('/api/v1/notes', issuer), { headers: { authorization: `Bearer ${token}` } });

describe('what others verify our access tokens with', () => {
  it('is found at the root by everybody, and may be kept for a while', async () => {
    const keys = await sessions.send('GET', '/.well-known/jwks.json');
    expect(keys).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'public, max-age=300' },
      body: { keys: [{ kty: 'EC', crv: 'P-256', alg: 'ES256', use: 'sig', kid: expect.any(String) }] },
    });
    expect(JSON.stringify(keys.body)).not.toContain('"d"');
    const oauthServer = await sessions.send('GET', '/.well-known/oauth-authorization-server');
    expect(oauthServer).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'public, max-age=3600' },
      body: { issuer: issuer.origin, jwks_uri: `${issuer.origin}/.well-known/jwks.json` },
    });
    const openId = await sessions.send('GET', '/.well-known/openid-configuration');
    expect(openId.body).toMatchObject({ ...oauthServer.body, subject_types_supported: ['public'] });
    expect((await sessions.send('GET', '/.well-known/else')).status).toBe(404);
    expect((await sessions.app.inject('/api/v1/.well-known/jwks.json')).statusCode).toBe(404);
  });

  it.each(['oidc', 'oauth2'] as const)(
    'satisfies another’s verifier, found by %s discovery',
    async (algorithm) => {
      const user = await sessions.member(`reader-${algorithm}`);
      const { accessToken } = await sessions.signIn(user);
      const answer = await oauth.discoveryRequest(issuer, { algorithm, ...insecure });
      const server = await oauth.processDiscoveryResponse(issuer, answer);
      const claims = await oauth.validateJwtAccessToken(server, bearing(accessToken), 'balance', insecure);
      expect(claims).toMatchObject({ sub: user.id, client_id: 'balance', tid: user.tenantId });
      const forOthers = oauth.validateJwtAccessToken(server, bearing(accessToken), 'elsewhere', insecure);
      await expect(forOthers).rejects.toThrow('aud');
    },
  );

  it('satisfies a client of OpenID providers', async () => {
    const found = await client.discovery(issuer, 'balance', undefined, undefined, {
      execute: [client.allowInsecureRequests],
    });
    expect(found.serverMetadata()).toMatchObject({ issuer: issuer.origin });
    expect(found.serverMetadata().authorization_endpoint).toBeUndefined();
  });

  it('goes on satisfying whoever keeps the keys for as long as they may, when they change', async () => {
    const user = await sessions.member('keeper');
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', issuer), {
      cooldownDuration: Infinity,
      cacheMaxAge: Infinity,
    });
    const verify = (token: string) =>
      jwtVerify(token, keys, { issuer: issuer.origin, audience: 'balance', currentDate: sessions.now() });
    const old = await sessions.signIn(user);
    await verify(old.accessToken);
    const { kid } = await sessions.get(RotateSigningKey).execute({ atOnce: false });
    sessions.aheadMs = 6 * 60_000; // Whoever keeps them for five minutes asks again by now; they do not sign yet.
    await keys.reload();
    sessions.aheadMs = 10 * 60_000;
    const fresh = await sessions.refresh(old.refreshToken);
    expect((await verify(fresh.body.accessToken)).protectedHeader.kid).toBe(kid);
    expect(await sessions.read(fresh.body.accessToken)).toBe(200);
  });
});

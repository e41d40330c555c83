import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestSessions } from './testing/test-sessions.js';

const id = '01a1fc95-a957-7cf6-aa72-545f74181d12';

let sessions: TestSessions;

beforeAll(async () => {
  const outside = { OIDC_ISSUER: 'https://id.example.org', OIDC_AUDIENCE: 'balance' };
  sessions = await TestSessions.open({ AUTH_MODE: 'oidc', SECRET_KEY: '', ...outside });
});
afterAll(() => sessions.close());

describe('where somebody else proves who people are', () => {
  it.each([
    ['GET', '/.well-known/jwks.json'],
    ['GET', '/.well-known/openid-configuration'],
    ['GET', '/.well-known/oauth-authorization-server'],
    ['POST', '/auth/sign-in'],
    ['POST', '/auth/refresh'],
    ['POST', '/auth/sign-out'],
    ['POST', '/auth/switch-tenant'],
    ['GET', '/me/sessions'],
    ['DELETE', '/me/sessions'],
    ['DELETE', `/me/sessions/${id}`],
    ['POST', `/members/${id}/impersonate`],
  ] as const)('there is no %s %s', async (method, path) => {
    expect(await sessions.send(method, path)).toMatchObject({
      status: 404,
      body: { code: 'identity.mode-off' },
    });
  });

  it('no key is made', async () => {
    expect(await sessions.rows`SELECT FROM signing_keys`).toEqual([]);
  });
});

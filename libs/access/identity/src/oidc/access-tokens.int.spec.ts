import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { IssuerKey, KeyServer } from '../outside/testing/key-server.js';
import { OutsideApi } from '../outside/testing/outside-api.js';

const now = Math.floor(Date.now() / 1_000);

describe('access tokens of an issuer', () => {
  let issuer: KeyServer;
  let api: OutsideApi;

  beforeAll(async () => {
    issuer = await KeyServer.open();
    api = await OutsideApi.open({
      AUTH_MODE: 'oidc',
      OIDC_ISSUER: issuer.issuer,
      OIDC_AUDIENCE: 'balance',
      OIDC_TENANT_CLAIM: 'tenant',
    });
    await api.tenant('acme');
  });
  afterAll(async () => {
    await api.close();
    await issuer.close();
  });

  const usual = { tenant: 'acme', role: 'viewer' };
  const statusOf = async (token: string) => (await api.caller(token)).status;

  it.each<[string, (nowS: number) => JWTPayload]>([
    ['its time of expiry, to the tolerance of five seconds', (nowS) => ({ exp: nowS - 3 })],
    ['a beginning in the future, within the tolerance', (nowS) => ({ nbf: nowS + 3 })],
    ['several audiences', () => ({ aud: ['other', 'balance'] })],
    ['claims that nobody here knows', () => ({ jti: 'x', scope: 'a b', act: { sub: 'gateway' } })],
  ])('let somebody in with %s', async (_, claims) => {
    const nowS = Math.floor(Date.now() / 1_000);
    expect(await statusOf(await issuer.token({ ...usual, ...claims(nowS) }))).toBe(200);
  });

  it.each([[undefined], ['JWT'], ['AT+JWT'], ['application/at+jwt']])('may have the type %s', async (typ) => {
    expect(await statusOf(await issuer.token(usual, { header: { typ } }))).toBe(200);
  });

  it.each([
    ['another audience', { aud: 'other' }],
    ['no audience', { aud: undefined }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['the issuer with a slash', { iss: 'with-slash' }],
    ['no issuer', { iss: undefined }],
    ['an expiry that has passed', { exp: now - 6 }],
    ['no expiry', { exp: undefined }],
    ['a beginning in the future', { nbf: now + 60 }],
    ['no time of issue', { iat: undefined }],
    ['no subject', { sub: undefined }],
    ['a subject with a zero character', { sub: 'ann\0' }],
    ['a subject with half a character', { sub: 'ann\ud800' }],
    ['a key that its bearer must prove', { cnf: { jkt: 'x' } }],
  ])('let nobody in with %s', async (_, claims: JWTPayload) => {
    const iss = claims.iss === 'with-slash' ? { iss: `${issuer.issuer}/` } : {};
    const answer = await api.caller(await issuer.token({ ...usual, ...claims, ...iss }));
    expect([answer.status, answer.body.code]).toEqual([401, 'identity.not-authenticated']);
  });

  it.each(['logout+jwt', 'dpop+jwt', 'secevent+jwt'])('let nobody in with the type %s', async (typ) => {
    expect(await statusOf(await issuer.token(usual, { header: { typ } }))).toBe(401);
  });

  it('let nobody in without a signature', async () => {
    const claims = { ...usual, iss: issuer.issuer, aud: 'balance', sub: 'ann', iat: now, exp: now + 300 };
    const token = new UnsecuredJWT(claims).encode();
    expect(await statusOf(token)).toBe(401);
    const [, body] = token.split('.');
    for (const alg of ['none', 'None', 'NONE', ''])
      expect(await statusOf(`${Buffer.from(JSON.stringify({ alg })).toString('base64url')}.${body}.`)).toBe(
        401,
      );
  });

  it('let nobody in when the public key is taken for a secret', async () => {
    const [key] = issuer.keys;
    for (const secret of [
      key.publicKey.export({ format: 'pem', type: 'spki' }),
      key.publicKey.export({ format: 'der', type: 'spki' }),
    ]) {
      const claims = { ...usual, iss: issuer.issuer, aud: 'balance', sub: 'ann', iat: now, exp: now + 300 };
      const forged = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid: key.kid, typ: 'at+jwt' })
        .sign(Buffer.from(secret));
      expect(await statusOf(forged)).toBe(401);
    }
  });

  it('let nobody in by a key that the token itself brings', async () => {
    const own = new IssuerKey();
    const brought = { jwk: own.jwk, jku: `${issuer.issuer}/jwks`, x5u: issuer.issuer };
    expect(await statusOf(await issuer.token(usual, { key: own, header: brought }))).toBe(401);
    const named = { kid: issuer.keys[0].kid };
    expect(await statusOf(await issuer.token(usual, { key: own, header: named }))).toBe(401);
  });

  it('let nobody in after a byte has changed', async () => {
    const token = await issuer.token(usual);
    const [header, payload = '', signature] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const raised = Buffer.from(JSON.stringify({ ...claims, role: 'owner' })).toString('base64url');
    expect(await statusOf(`${header}.${raised}.${signature}`)).toBe(401);
  });

  it.each([
    'x',
    'a.b',
    'a.b.c',
    '..',
    'bnVsbA.bnVsbA.bnVsbA',
    'e30.e30.',
    'W10.W10.W10',
    'a.b.c.d.e',
    `${'A'.repeat(8_000)}.B.C`,
  ])('let nobody in when they are none: %p', async (token) => {
    expect(await statusOf(token)).toBe(401);
  });

  it('are remembered until they expire, and no longer', async () => {
    const token = await issuer.token({ ...usual, exp: now + 100 });
    expect(await statusOf(token)).toBe(200);
    api.aheadMs = 90_000;
    expect(await statusOf(token)).toBe(200);
    api.aheadMs = 106_000;
    expect(await statusOf(token)).toBe(401);
    api.aheadMs = 0;
  });
});

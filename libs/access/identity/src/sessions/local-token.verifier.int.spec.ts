import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { createHmac } from 'node:crypto';
import { type TenantId } from '@balance/kernel';
import { RotateSigningKey } from './signing-keys/rotate-signing-key/rotate-signing-key.use-case.js';
import { SigningKeys } from './signing-keys/signing-keys.js';
import { TestSessions, type TestUser } from './testing/test-sessions.js';

const minute = 60_000;

let sessions: TestSessions;
let user: TestUser & { tenantId: TenantId };
let sessionId: string;
let ours: { kid: string; privateKey: CryptoKey };

beforeAll(async () => {
  sessions = await TestSessions.open();
});
beforeEach(async () => {
  sessions.aheadMs = 0;
  user ??= await sessions.member('ada');
  await sessions.signIn(user);
  const [row] = await sessions.rows<{ id: string }>`SELECT id FROM sessions ORDER BY id DESC LIMIT 1`;
  sessionId = row!.id;
  ours = await sessions.get(SigningKeys).signing();
});
afterAll(() => sessions.close());

const seconds = () => Math.floor(sessions.now().getTime() / 1_000);

/** The claims of a good token, but for these; what is `undefined` is left out. */
function claims(wrong: Record<string, unknown> = {}): JWTPayload {
  const all = {
    iss: 'http://127.0.0.1:3000',
    aud: 'balance',
    client_id: 'balance',
    sub: user.id,
    sid: sessionId,
    tid: user.tenantId,
    jti: sessionId,
    iat: seconds(),
    nbf: seconds(),
    exp: seconds() + 300,
    ...wrong,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const sign = (payload: JWTPayload, header: Record<string, unknown> = {}, key = ours.privateKey) =>
  new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: ours.kid, ...header })
    .sign(key);

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

describe('an access token', () => {
  it('is accepted as we sign it, again and again', async () => {
    const token = await sign(claims());
    for (let time = 0; time < 3; time++) expect(await sessions.read(token)).toBe(200);
    expect(await sessions.read(await sign(claims(), { typ: 'application/at+jwt' }))).toBe(200);
    expect(await sessions.read(await sign(claims({ aud: ['elsewhere', 'balance'] })))).toBe(200);
  });

  it.each<[string, () => Record<string, unknown>]>([
    ['is of another issuer', () => ({ iss: 'https://elsewhere.example' })],
    ['is of no issuer', () => ({ iss: undefined })],
    ['is for another audience', () => ({ aud: 'elsewhere' })],
    ['is for no audience', () => ({ aud: undefined })],
    ['is for another client', () => ({ client_id: 'elsewhere' })],
    ['has expired', () => ({ exp: seconds() - 6 })],
    ['never expires', () => ({ exp: undefined })],
    ['is not valid yet', () => ({ nbf: seconds() + 7 })],
    ['names nobody', () => ({ sub: undefined })],
    ['names somebody who is no user', () => ({ sub: 'root' })],
    ['names a user that there is not', () => ({ sub: sessionId })],
    ['names no session', () => ({ sid: undefined })],
    ['names a session that there is not', () => ({ sid: user.id })],
    ['has no id', () => ({ jti: undefined })],
    ['does not say since when', () => ({ iat: undefined })],
    ['says that somebody acts who does not', () => ({ act: { sub: sessionId } })],
  ])('is refused when it %s, although we signed it', async (_, wrong) => {
    expect(await sessions.read(await sign(claims(wrong())))).toBe(401);
  });

  it.each<[string, () => Record<string, unknown>]>([
    ['a few seconds after its end', () => ({ exp: seconds() - 3 })],
    ['a few seconds before its beginning', () => ({ nbf: seconds() + 3, iat: seconds() + 3 })],
  ])('is accepted %s: clocks differ', async (_, skewed) => {
    const token = await sign(claims(skewed()));
    expect([await sessions.read(token), await sessions.read(token)]).toEqual([200, 200]);
  });

  it('is not remembered beyond its end', async () => {
    const token = await sign(claims());
    expect(await sessions.read(token)).toBe(200);
    sessions.aheadMs = 306_000;
    expect(await sessions.read(token)).toBe(401);
  });

  it.each(['JWT', 'jwt', 'id+jwt', 'secevent+jwt', undefined])('is refused as a %s', async (typ) => {
    expect(await sessions.read(await sign(claims(), { typ }))).toBe(401);
  });

  it('is refused when another key signed it, whatever it says of that', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(publicKey);
    for (const header of [{}, { kid: 'theirs' }, { kid: undefined }, { jwk }, { jwk, kid: undefined }])
      expect(await sessions.read(await sign(claims(), header, privateKey))).toBe(401);
  });

  it('is refused without a signature', async () => {
    const none = new UnsecuredJWT(claims()).encode();
    const header = { alg: 'none', typ: 'at+jwt', kid: ours.kid };
    const [, payload = '', signature = ''] = (await sign(claims())).split('.');
    const zeros = Buffer.alloc(64).toString('base64url');
    const signed = encoded({ ...header, alg: 'ES256' });
    for (const token of [
      none,
      `${encoded(header)}.${payload}.`,
      `${encoded({ ...header, alg: 'None' })}.${payload}.${signature}`,
      `${signed}.${payload}.`,
      `${signed}.${payload}.${zeros}`,
    ])
      expect(await sessions.read(token)).toBe(401);
  });

  it('is refused when it was signed with what everybody knows, as if that were a shared secret', async () => {
    const [jwk] = await sessions.get(SigningKeys).published();
    const key = await sessions.get(SigningKeys).find(ours.kid);
    const input = `${encoded({ alg: 'HS256', typ: 'at+jwt', kid: ours.kid })}.${encoded(claims())}`;
    for (const secret of [await exportSPKI(key!), JSON.stringify(jwk), Buffer.from(jwk!.x!, 'base64url')]) {
      const mac = createHmac('sha256', secret).update(input).digest('base64url');
      expect(await sessions.read(`${input}.${mac}`)).toBe(401);
    }
  });

  it('is refused with another algorithm', async () => {
    for (const alg of ['RS256', 'PS256', 'EdDSA', 'ES384']) {
      const { privateKey } = await generateKeyPair(alg);
      expect(await sessions.read(await sign(claims(), { alg }, privateKey))).toBe(401);
    }
  });

  it('is refused when a part of it was changed', async () => {
    const token = await sign(claims());
    const [header = '', , signature = ''] = token.split('.');
    const changed = [
      `${header}.${encoded(claims({ tid: undefined, sub: sessionId }))}.${signature}`,
      `${token}.`,
      `${token}A`,
      token.slice(0, -4),
      token.slice(1),
      token.replaceAll('.', ''),
      `${header}.${header}.${signature}`,
      `${encoded({ alg: 'ES256', typ: 'at+jwt', kid: ours.kid, crit: ['exp'] })}.${encoded(claims())}.${signature}`,
      `${header}..${signature}`,
      '..',
      'ey.ey.ey',
      'null.null.null',
    ];
    for (const text of changed) expect([text, await sessions.read(text)]).toEqual([text, 401]);
  });

  it('outlives the key that signs, and not the end of its own', async () => {
    const token = await sign(claims({ exp: seconds() + 3_600 }));
    const { accessToken, refreshToken } = await sessions.signIn(user);
    const { kid } = await sessions.get(RotateSigningKey).execute({ atOnce: false });
    sessions.aheadMs = 10 * minute;
    const next = await sessions.refresh(refreshToken);
    expect(next.body.accessToken).not.toBe(accessToken);
    expect((await sessions.get(SigningKeys).signing()).kid).toBe(kid);
    expect(await sessions.read(next.body.accessToken)).toBe(200);
    expect(await sessions.read(token)).toBe(200);
    sessions.aheadMs = 27 * minute;
    expect(await sessions.read(token)).toBe(401);
    expect(await sessions.read(await sign(claims()))).toBe(401);
  });

  it('ends with its key when that was lost, although it was believed a moment ago; sessions go on', async () => {
    const { accessToken, refreshToken } = await sessions.signIn(user);
    expect(await sessions.read(accessToken)).toBe(200);
    await sessions.get(RotateSigningKey).execute({ atOnce: true });
    sessions.aheadMs = minute;
    expect(await sessions.read(accessToken)).toBe(401);
    const next = await sessions.refresh(refreshToken);
    expect([next.status, await sessions.read(next.body.accessToken)]).toEqual([200, 200]);
  });
});

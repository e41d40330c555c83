import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { IssuerKey } from '../outside/testing/key-server.js';
import { OutsideApi } from '../outside/testing/outside-api.js';
import { clerkIssuer, clerkSettings, origin, sessionToken } from './testing/clerk.js';

const now = Math.floor(Date.now() / 1_000);

describe('session tokens of Clerk', () => {
  const key = new IssuerKey();
  let api: OutsideApi;

  beforeAll(async () => {
    api = await OutsideApi.open(clerkSettings(key));
  });
  afterAll(() => api.close());

  const first = (id: string, role: string, more: JWTPayload = {}) =>
    sessionToken(key, { org_id: id, org_role: role, org_slug: id.replace('_', '-'), ...more });
  const second = (id: string, rol: string, more: JWTPayload = {}) =>
    sessionToken(key, { v: 2, sts: 'active', o: { id, rol, slg: id.replace('_', '-') }, ...more });

  describe.each([
    ['1', first, 'org_one', (role: string) => `org:${role}`],
    ['2', second, 'org_two', (role: string) => role],
  ] as const)('of version %s', (_, token, org, named) => {
    it('let a person in whom no message has told of yet, to an organisation that none has', async () => {
      const answer = await api.caller(await token(org, named('admin'), { sub: `${org}_user` }));
      expect([answer.status, answer.body]).toMatchObject([
        200,
        { principal: expect.stringMatching(/^user:/), role: 'admin', currency: 'CHF' },
      ]);
      const events = await api.events(answer.body.tenantId as TenantId);
      expect(events).toEqual([
        {
          type: 'TENANT_CREATED',
          payload: { slug: org.replace('_', '-'), currency: 'CHF' },
          actor: 'system:clerk',
        },
        { type: 'MEMBER_JOINED', payload: { role: 'admin', source: clerkIssuer }, actor: 'system:clerk' },
      ]);
    });

    it.each([
      ['owner', 'owner'],
      ['admin', 'admin'],
      ['member', 'viewer'],
    ])('make who is %s there %s here', async (role, own) => {
      const answer = await api.caller(await token(org, named(role), { sub: `${org}_${role}` }));
      expect(answer.body.role).toBe(own);
    });

    it('refuse a role that is not mapped, and take away what it was before', async () => {
      const sub = `${org}_demoted`;
      expect((await api.caller(await token(org, named('admin'), { sub, iat: now - 2 }))).body.role).toBe(
        'admin',
      );
      const answer = await api.caller(await token(org, named('guest'), { sub, iat: now - 1 }));
      expect([answer.status, answer.body]).toMatchObject([
        403,
        { code: 'identity.provider-role-unknown', named: ['org:guest'] },
      ]);
      const kept = await api.rows`
        SELECT FROM memberships AS m JOIN user_logins AS l ON l.user_id = m.user_id WHERE l.subject = ${sub}`;
      expect(kept).toEqual([]);
    });
  });

  it('change a role by the newest, and not back by an older one', async () => {
    const sub = 'user_newest';
    const viewer = await second('org_newest', 'member', { sub, iat: now - 1 });
    const admin = await second('org_newest', 'admin', { sub, iat: now - 5 });
    expect((await api.caller(admin)).body.role).toBe('admin');
    await api.caller(viewer);
    api.aheadMs = 6_000; // What the process remembers of them has passed.
    expect((await api.caller(admin)).body.role).toBe('viewer');
    api.aheadMs = 0;
  });

  it('name one tenant, whatever a header says', async () => {
    const other = await api.tenant('other');
    const answer = await api.caller(await second('org_header', 'member'), other);
    expect(answer.status).toBe(200);
    expect(answer.body.tenantId).not.toBe(other);
  });

  it('without an organisation prove a person, and let nobody in to a tenant', async () => {
    const answer = await api.caller(await sessionToken(key, { sub: 'user_alone' }));
    expect([answer.status, answer.body.code]).toEqual([403, 'identity.no-tenant-chosen']);
  });

  it('make one tenant and one member when they come at once', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 8 }, (_, n) => second('org_once', 'admin', { sub: 'user_once', jti: `${n}` })),
    );
    const answers = await Promise.all(tokens.map((token) => api.caller(token)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    const [tenantId, ...more] = new Set(answers.map(({ body }) => body.tenantId as TenantId));
    expect([more, new Set(answers.map(({ body }) => body.principal)).size]).toEqual([[], 1]);
    expect((await api.events(tenantId!)).map(({ type }) => type)).toEqual([
      'TENANT_CREATED',
      'MEMBER_JOINED',
    ]);
  });

  it.each([
    ['another issuer', { iss: 'https://evil.example' }],
    ['no issuer', { iss: undefined }],
    ['an expiry that has passed', { exp: now - 6 }],
    ['no expiry', { exp: undefined }],
    ['a beginning in the future', { nbf: now + 60 }],
    ['a time of issue in the future', { iat: now + 60 }],
    ['an origin that is not ours', { azp: 'https://evil.example' }],
    ['a task left to do', { sts: 'pending' }],
    ['no session', { sid: undefined }],
    ['no subject', { sub: undefined }],
    ['a subject with a zero character', { sub: 'user\0' }],
  ])('let nobody in with %s', async (_, claims: JWTPayload) => {
    const answer = await api.caller(await second('org_refused', 'admin', { sub: 'user_refused', ...claims }));
    expect([answer.status, answer.body.code]).toEqual([401, 'identity.not-authenticated']);
  });

  it('let nobody in who acts as somebody else', async () => {
    const answer = await api.caller(await second('org_refused', 'admin', { act: { sub: 'user_support' } }));
    expect([answer.status, answer.body.code]).toEqual([403, 'identity.person-required']);
  });

  it('let nobody in that another key has signed, or none', async () => {
    const stranger = new IssuerKey();
    const claims = { iss: clerkIssuer, sub: 'user_1', sid: 'sess_1', azp: origin, iat: now, exp: now + 60 };
    const pem = Buffer.from(key.publicKey.export({ type: 'spki', format: 'pem' }));
    const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (const forged of [
      await sessionToken(stranger),
      new UnsecuredJWT(claims).encode(),
      await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'ins_1', typ: 'JWT' }).sign(pem),
      await new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'ins_1', typ: 'JWT' })
        .sign(elliptic.privateKey),
      // What Clerk makes for machines, by its category.
      await sessionToken(key, {}, { cat: 'cl_B7d4PD333AAA' }),
    ])
      expect((await api.caller(forged)).status).toBe(401);
  });

  it.each(['x', 'a.b', 'a.b.c', '..', 'bnVsbA.bnVsbA.bnVsbA', 'e30.e30.', 'W10.W10.W10', 'a.b.c.d.e'])(
    'let nobody in when they are none: %p',
    async (token) => expect((await api.caller(token)).status).toBe(401),
  );

  it('are let in for as long as they are valid, and no longer', async () => {
    const token = await second('org_valid', 'member', { sub: 'user_valid' });
    expect((await api.caller(token)).status).toBe(200);
    api.aheadMs = 66_000;
    expect((await api.caller(token)).status).toBe(401);
    api.aheadMs = 0;
  });
});

describe('the settings of Clerk', () => {
  const key = new IssuerKey();
  const pem = clerkSettings(key).CLERK_JWT_KEY;

  it('may have the key in one line', async () => {
    const api = await OutsideApi.open({ ...clerkSettings(key), CLERK_JWT_KEY: pem.replaceAll('\n', '\\n') });
    expect((await api.caller(await sessionToken(key))).body.code).toBe('identity.no-tenant-chosen');
    await api.close();
  });

  it('may leave messages out, which are then not taken', async () => {
    const api = await OutsideApi.open({ ...clerkSettings(key), CLERK_WEBHOOK_SECRET: '' });
    const answer = await api.send('POST', '/auth/clerk/webhooks', {}, '{}');
    expect([answer.status, answer.body.code]).toEqual([404, 'identity.clerk-webhooks-off']);
    await api.close();
  });

  it.each([
    ['a key that is none', { CLERK_JWT_KEY: 'pk_test_abc' }],
    ['a key of another kind', { CLERK_JWT_KEY: pemOf(generateKeyPairSync('ed25519').publicKey) }],
    [
      'a key of another size',
      { CLERK_JWT_KEY: pemOf(generateKeyPairSync('rsa', { modulusLength: 3_072 }).publicKey) },
    ],
    ['a webhook secret that is none', { CLERK_WEBHOOK_SECRET: 'whsec_not base64!' }],
  ])('stop the start with %s', async (_, wrong) => {
    await expect(OutsideApi.open({ ...clerkSettings(key), ...wrong })).rejects.toMatchObject({
      code: 'identity.clerk-settings-invalid',
    });
  });
});

function pemOf(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'pem' }).toString();
}

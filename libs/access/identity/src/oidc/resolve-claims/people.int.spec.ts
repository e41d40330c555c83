import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type JWTPayload } from 'jose';
import { KeyServer } from '../../outside/testing/key-server.js';
import { OutsideApi } from '../../outside/testing/outside-api.js';
import { Database } from '@balance/database';
import { Ids, type TenantId } from '@balance/kernel';
import { type UserId } from '../../domain/caller.js';

const now = Math.floor(Date.now() / 1_000);
let issuer: KeyServer;

const settings = () => ({ AUTH_MODE: 'oidc', OIDC_ISSUER: issuer.issuer, OIDC_AUDIENCE: 'balance' });

beforeAll(async () => {
  issuer = await KeyServer.open();
});
afterAll(() => issuer.close());

/** A person who has registered here before there was an issuer. */
async function localUser(api: OutsideApi, email: string, { isVerified = true } = {}): Promise<UserId> {
  const id = api.get(Ids).next<'user'>();
  await api.get(Database).asSystem(
    (tx) => tx.execute`
      INSERT INTO users (id, email, email_key, name, email_verified_at)
      VALUES (${id}::uuid, ${email}, ${email.toLowerCase()}, 'Local', ${isVerified ? new Date() : null})`,
  );
  return id;
}

const join = (api: OutsideApi, tenantId: TenantId, userId: UserId, role: string) =>
  api
    .get(Database)
    .forTenant(
      tenantId,
      (tx) =>
        tx.execute`INSERT INTO memberships (tenant_id, user_id, role) VALUES (current_tenant(), ${userId}::uuid, ${role})`,
    );

async function person(api: OutsideApi, subject: string) {
  const [row] = await api.rows<{ id: UserId; email: string; key: string; name: string; verified: boolean }>`
    SELECT u.id, u.email, u.email_key AS key, u.name, u.email_verified_at IS NOT NULL AS verified
    FROM user_logins AS l JOIN users AS u ON u.id = l.user_id
    WHERE l.issuer = ${issuer.issuer} AND l.subject = ${subject}`;
  return row;
}

describe('people whom an issuer names', () => {
  let api: OutsideApi;
  beforeAll(async () => {
    api = await OutsideApi.open(settings());
  });
  afterAll(() => api.close());

  const come = async (claims: JWTPayload) => api.caller(await issuer.token(claims));
  const ann = { sub: 'ann', email: 'Ann@Example.org', email_verified: true, name: 'Ann Lee' };

  it('are made when they come for the first time, once', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 8 }, (_, n) => issuer.token({ ...ann, jti: `${n}` })),
    );
    await Promise.all(tokens.map((token) => api.caller(token)));
    expect(await api.rows`SELECT FROM users`).toHaveLength(1);
    expect(await person(api, 'ann')).toMatchObject({
      email: 'Ann@Example.org',
      key: 'ann@example.org',
      name: 'Ann Lee',
      verified: true,
    });
  });

  it('follow what the newest token says of them', async () => {
    const sub = 'follows';
    await come({ ...ann, sub, email: 'one@example.org', iat: now - 30 });
    await come({ ...ann, sub, email: 'two@example.org', name: 'Two', iat: now - 10 });
    await come({ ...ann, sub, email: 'old@example.org', name: 'Old', iat: now - 20 });
    expect(await person(api, sub)).toMatchObject({ email: 'two@example.org', name: 'Two', verified: true });
    await come({ sub, iat: now - 5 });
    expect(await person(api, sub)).toMatchObject({ email: 'two@example.org', name: 'Two', verified: true });
    await come({ sub, email: 'two@example.org', email_verified: false, iat: now - 4 });
    expect(await person(api, sub)).toMatchObject({
      verified: false,
      key: expect.stringMatching(/^outside:/),
    });
  });

  it.each([
    ['says is not verified', { email: 'victim@example.org', email_verified: false }],
    ['does not say is verified', { email: 'victim@example.org' }],
    ['says is verified, by a text', { email: 'victim@example.org', email_verified: 'true' }],
    ['says is verified', { email: 'victim@example.org', email_verified: true }],
    ['says is verified, in capitals', { email: 'VICTIM@EXAMPLE.ORG', email_verified: true }],
    ['says is verified, in full-width letters', { email: 'ｖictim@example.org', email_verified: true }],
  ])('are nobody else by an address that the issuer %s', async (said, claims) => {
    const [victim] = await api.rows<{
      id: UserId;
    }>`SELECT id FROM users WHERE email_key = 'victim@example.org'`;
    const id = victim?.id ?? (await localUser(api, 'victim@example.org'));
    await come({ sub: said, ...claims });
    const thief = await person(api, said);
    expect(thief?.id).toBeDefined();
    expect(thief?.id).not.toBe(id);
    expect(thief).toMatchObject({ verified: false, key: expect.stringMatching(/^outside:/) });
  });

  it('get their address once its holder lets it go', async () => {
    await come({ ...ann, sub: 'holder', email: 'shared@example.org', iat: now - 30 });
    await come({ ...ann, sub: 'waiting', email: 'shared@example.org', iat: now - 30 });
    expect(await person(api, 'waiting')).toMatchObject({ verified: false });
    await come({ ...ann, sub: 'holder', email: 'moved@example.org', iat: now - 20 });
    await come({ ...ann, sub: 'waiting', email: 'shared@example.org', iat: now - 10 });
    expect(await person(api, 'waiting')).toMatchObject({ verified: true, key: 'shared@example.org' });
  });

  it.each([
    ['case', 'Case', 'case'],
    ['composition', 'e\u0301', '\u00e9'],
    ['width', 'ａ', 'a'],
    ['a space', 'x', 'x '],
  ])('are two when their subjects differ in %s', async (_, one, other) => {
    await come({ sub: one });
    await come({ sub: other });
    expect((await person(api, one))?.id).not.toBe((await person(api, other))?.id);
  });

  it('are kept though their claims are odd', async () => {
    await come({ sub: 'odd', email: ['a@example.org'], name: { first: 'x' }, email_verified: {} });
    expect(await person(api, 'odd')).toMatchObject({ name: 'odd', verified: false });
    await come({ sub: 'tricks', name: '\u202egpj.exe\0', email: 'a@b@c' });
    expect(await person(api, 'tricks')).toMatchObject({ name: 'gpj.exe', verified: false });
  });

  it('are let in no more once they are disabled', async () => {
    const token = await issuer.token({ sub: 'disabled' });
    expect((await api.caller(token)).status).toBe(403);
    const user = await person(api, 'disabled');
    await api
      .get(Database)
      .asSystem((tx) => tx.execute`UPDATE users SET disabled_at = now() WHERE id = ${user?.id}::uuid`);
    api.aheadMs = 6_000;
    expect((await api.caller(token)).status).toBe(401);
    api.aheadMs = 0;
  });
});

describe('people whom an issuer may link by their address', () => {
  let api: OutsideApi;
  beforeAll(async () => {
    api = await OutsideApi.open({ ...settings(), OIDC_LINK_BY_EMAIL: 'true' });
  });
  afterAll(() => api.close());

  const come = async (sub: string, email: string, more: JWTPayload = { email_verified: true }) =>
    api.caller(await issuer.token({ sub, email, ...more }));

  it('are who has verified it here before', async () => {
    const id = await localUser(api, 'bea@example.org');
    await join(api, await api.tenant('beas'), id, 'owner');
    const answer = await come('bea', 'Bea@example.org');
    expect([answer.status, answer.body]).toMatchObject([200, { principal: `user:${id}`, role: 'owner' }]);
  });

  it.each([
    ['the issuer does not say that it is verified', 'cal@example.org', {}, {}],
    ['the issuer says that it is not', 'dee@example.org', { email_verified: false }, {}],
    ['the issuer says so by a text', 'eve@example.org', { email_verified: 'true' }, {}],
    ['it was never verified here', 'fay@example.org', { email_verified: true }, { isVerified: false }],
  ])('are somebody else when %s', async (_, email, claims, local) => {
    const id = await localUser(api, email, local);
    await come(email, email, claims);
    expect((await person(api, email))?.id).not.toBe(id);
  });

  it('are somebody else when the address only looks the same', async () => {
    const id = await localUser(api, 'fiona@example.org');
    await come('ligature', 'ﬁona@example.org');
    expect((await person(api, 'ligature'))?.id).not.toBe(id);
  });

  it('are somebody else when the issuer has named that user already: addresses pass to others', async () => {
    const id = await localUser(api, 'gil@example.org');
    await come('gil', 'gil@example.org');
    expect((await person(api, 'gil'))?.id).toBe(id);
    await come('gils-successor', 'gil@example.org');
    expect((await person(api, 'gils-successor'))?.id).not.toBe(id);
  });

  it('are not linked later, by an address that they have changed to', async () => {
    const id = await localUser(api, 'hal@example.org');
    await come('mover', 'mover@example.org', { email_verified: true, iat: now - 10 });
    await come('mover', 'hal@example.org', { email_verified: true, iat: now - 5 });
    expect((await person(api, 'mover'))?.id).not.toBe(id);
    expect((await person(api, 'mover'))?.verified).toBe(false);
  });
});

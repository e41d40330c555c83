import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { IssuerKey } from '../outside/testing/key-server.js';
import { OutsideApi } from '../outside/testing/outside-api.js';
import {
  clerkSettings,
  membership,
  organisation,
  sessionToken,
  user,
  webhookSecret,
} from './testing/clerk.js';

describe('messages of Clerk', () => {
  const key = new IssuerKey();
  let api: OutsideApi;

  beforeAll(async () => {
    api = await OutsideApi.open(clerkSettings(key));
  });
  afterAll(() => api.close());

  const signer = new Webhook(webhookSecret);

  /** Delivers a message as Clerk does. */
  function deliver(
    message: { type: string; data: object; timestamp?: number },
    { id = `msg_${randomUUID()}`, signedAt = new Date(), secret = signer, headers = {}, body = '' } = {},
  ) {
    const text = JSON.stringify({ object: 'event', ...message });
    return api.send(
      'POST',
      '/auth/clerk/webhooks',
      {
        'content-type': 'application/json',
        'svix-id': id,
        'svix-timestamp': String(Math.floor(signedAt.getTime() / 1_000)),
        'svix-signature': secret.sign(id, signedAt, text),
        ...headers,
      },
      body || text,
    );
  }

  const person = async (subject: string) =>
    (
      await api.rows<{ name: string; email: string; isVerified: boolean; isDisabled: boolean; key: string }>`
        SELECT u.name, u.email, u.email_key AS key, u.email_verified_at IS NOT NULL AS "isVerified",
               u.disabled_at IS NOT NULL AS "isDisabled"
        FROM user_logins AS l JOIN users AS u ON u.id = l.user_id WHERE l.subject = ${subject}`
    )[0];

  const tenant = async (organisationId: string) =>
    (
      await api.rows<{ id: TenantId; slug: string; name: string; currency: string }>`
        SELECT t.id, t.slug, t.name, t.currency
        FROM tenant_links AS l JOIN tenants AS t ON t.id = l.tenant_id WHERE l.external_id = ${organisationId}`
    )[0];

  const members = async (organisationId: string) =>
    api.rows<{ subject: string; role: string; source: string }>`
      SELECT l.subject, m.role, m.source
      FROM tenant_links AS t JOIN memberships AS m ON m.tenant_id = t.tenant_id
      JOIN user_logins AS l ON l.user_id = m.user_id WHERE t.external_id = ${organisationId} ORDER BY l.subject`;

  const log = async (organisationId: string) =>
    (await api.events((await tenant(organisationId))!.id)).map(({ type, actor }) => `${type} ${actor}`);

  describe('are taken', () => {
    it('of people', async () => {
      const created = await deliver({ type: 'user.created', data: user('user_a', 1_000) });
      expect([created.status, created.body]).toEqual([204, {}]);
      expect(await person('user_a')).toEqual({
        name: 'Ann Lee',
        email: 'user_a@Example.org',
        key: 'user_a@example.org',
        isVerified: true,
        isDisabled: false,
      });
      const changed = user('user_a', 2_000, { first_name: 'Anne', verified: false });
      expect((await deliver({ type: 'user.updated', data: changed })).status).toBe(204);
      expect(await person('user_a')).toMatchObject({ name: 'Anne Lee', isVerified: false });
    });

    it('of organisations, which become tenants', async () => {
      const data = organisation('org_a', 1_000, { name: 'Acme Ltd', slug: 'acme' });
      expect((await deliver({ type: 'organization.created', data })).status).toBe(204);
      expect(await tenant('org_a')).toMatchObject({ slug: 'acme', name: 'Acme Ltd', currency: 'CHF' });
      const renamed = organisation('org_a', 2_000, { name: 'Acme plc', slug: 'acme-plc' });
      await deliver({ type: 'organization.updated', data: renamed });
      expect(await tenant('org_a')).toMatchObject({ slug: 'acme', name: 'Acme plc' });
      expect(await log('org_a')).toEqual(['TENANT_CREATED system:clerk', 'TENANT_CHANGED system:clerk']);
    });

    it('of organisations whose slug another tenant has, is reserved or missing', async () => {
      await api.tenant('taken');
      for (const [id, slug] of [
        ['org_taken', 'taken'],
        ['org_reserved', 'admin'],
        ['org_slugless', null],
      ] as const) {
        const data = organisation(id, 1_000, { name: 'Übung & Söhne', slug });
        expect((await deliver({ type: 'organization.created', data })).status).toBe(204);
      }
      expect((await tenant('org_taken'))?.slug).toMatch(/^taken-[0-9a-f]{4}$/);
      expect((await tenant('org_reserved'))?.slug).toMatch(/^admin-[0-9a-f]{4}$/);
      expect((await tenant('org_slugless'))?.slug).toBe('ubung-sohne');
    });

    it('of members, by their roles; who made the organisation is its owner', async () => {
      const at = organisation('org_m', 1_000, { created_by: 'user_m1' });
      await deliver({ type: 'organization.created', data: at });
      for (const [subject, role] of [
        ['user_m1', 'org:admin'],
        ['user_m2', 'org:admin'],
        ['user_m3', 'org:member'],
        ['user_m4', 'org:guest'],
      ] as const)
        await deliver({
          type: 'organizationMembership.created',
          data: membership(subject, role, 1_100, at),
        });
      const issuer = clerkSettings(key).CLERK_ISSUER;
      expect(await members('org_m')).toEqual([
        { subject: 'user_m1', role: 'owner', source: issuer },
        { subject: 'user_m2', role: 'admin', source: issuer },
        { subject: 'user_m3', role: 'viewer', source: issuer },
      ]);
      await deliver({
        type: 'organizationMembership.updated',
        data: membership('user_m3', 'org:admin', 1_200, at),
      });
      await deliver({
        type: 'organizationMembership.deleted',
        data: membership('user_m2', 'org:admin', 1_100, at),
        timestamp: 1_300,
      });
      expect((await members('org_m')).map(({ subject, role }) => `${subject} ${role}`)).toEqual([
        'user_m1 owner',
        'user_m3 admin',
      ]);
      expect(await log('org_m')).toEqual([
        'TENANT_CREATED system:clerk',
        'MEMBER_JOINED system:clerk',
        'MEMBER_JOINED system:clerk',
        'MEMBER_JOINED system:clerk',
        'MEMBER_ROLE_CHANGED system:clerk',
        'MEMBER_REMOVED system:clerk',
      ]);
    });

    it('of what is nothing here', async () => {
      for (const type of ['session.created', 'email.created', 'toString', '__proto__', ''])
        expect((await deliver({ type, data: { id: 'x' } })).status).toBe(204);
    });
  });

  describe('in another order', () => {
    it('leave of a person what was said last', async () => {
      await deliver({ type: 'user.updated', data: user('user_o', 3_000, { first_name: 'Third' }) });
      await deliver({ type: 'user.updated', data: user('user_o', 2_000, { first_name: 'Second' }) });
      await deliver({ type: 'user.created', data: user('user_o', 1_000, { first_name: 'First' }) });
      expect((await person('user_o'))?.name).toBe('Third Lee');
    });

    it('make of a member what was not heard of yet', async () => {
      const at = organisation('org_o', 1_000, { name: 'Order', slug: 'order', created_by: 'user_o1' });
      await deliver({
        type: 'organizationMembership.created',
        data: membership('user_o1', 'org:admin', 1_100, at),
      });
      expect(await members('org_o')).toMatchObject([{ subject: 'user_o1', role: 'owner' }]);
      expect(await person('user_o1')).toMatchObject({ name: 'Mel Member', isVerified: false });
      await deliver({ type: 'organization.created', data: at });
      await deliver({ type: 'user.created', data: user('user_o1', 900) });
      expect(await person('user_o1')).toMatchObject({ name: 'Ann Lee', isVerified: true });
      expect(await tenant('org_o')).toMatchObject({ name: 'Order', slug: 'order' });
    });

    it('leave of a member what was said last, an end as well', async () => {
      const at = organisation('org_p', 1_000, { slug: 'order-p' });
      const say = (type: string, role: string, ms: number, timestamp?: number) =>
        deliver({
          type: `organizationMembership.${type}`,
          data: membership('user_p', role, ms, at),
          timestamp,
        });
      await say('updated', 'org:admin', 3_000);
      await say('created', 'org:member', 1_000);
      expect(await members('org_p')).toMatchObject([{ role: 'admin' }]);
      await say('deleted', 'org:admin', 3_000, 4_000);
      await say('updated', 'org:admin', 3_500);
      expect(await members('org_p')).toEqual([]);
      await say('created', 'org:member', 5_000);
      await say('deleted', 'org:admin', 3_000, 4_000);
      expect(await members('org_p')).toMatchObject([{ role: 'viewer' }]);
    });

    it('do not bring back who ended before anything else was heard', async () => {
      const at = organisation('org_q', 1_000, { slug: 'order-q' });
      const data = membership('user_q', 'org:admin', 1_000, at);
      await deliver({ type: 'organizationMembership.deleted', data, timestamp: 2_000 });
      await deliver({ type: 'organizationMembership.created', data });
      expect(await members('org_q')).toEqual([]);
      await deliver({ type: 'user.deleted', data: { id: 'user_gone', deleted: true }, timestamp: 2_000 });
      await deliver({ type: 'user.created', data: user('user_gone', 1_000) });
      expect(await person('user_gone')).toMatchObject({ isDisabled: true });
      await deliver({ type: 'organization.deleted', data: { id: 'org_gone' }, timestamp: 2_000 });
      await deliver({ type: 'organization.created', data: organisation('org_gone', 1_000) });
      expect(await tenant('org_gone')).toBeUndefined();
    });

    it('tell who made an organisation after they have become a member', async () => {
      const silent = organisation('org_late', 1_000, { slug: 'late' });
      await deliver({
        type: 'organizationMembership.created',
        data: membership('user_late', 'org:admin', 1_100, silent),
      });
      expect(await members('org_late')).toMatchObject([{ role: 'admin' }]);
      const told = organisation('org_late', 1_050, { slug: 'late', created_by: 'user_late' });
      await deliver({ type: 'organization.updated', data: told });
      expect(await members('org_late')).toMatchObject([{ role: 'owner' }]);
    });

    it('complete what a token told of first', async () => {
      const token = { sub: 'user_jit', org_id: 'org_jit', org_role: 'org:admin', org_slug: 'jit' };
      expect((await api.caller(await sessionToken(key, token))).body.role).toBe('admin');
      expect([await person('user_jit'), await tenant('org_jit')]).toMatchObject([
        { name: 'user_jit', isVerified: false },
        { name: 'jit', slug: 'jit' },
      ]);
      await deliver({ type: 'user.created', data: user('user_jit', 1_000) });
      const told = organisation('org_jit', 1_000, { name: 'Jit Ltd', slug: 'jit', created_by: 'user_jit' });
      await deliver({ type: 'organization.created', data: told });
      expect([await person('user_jit'), await tenant('org_jit')]).toMatchObject([
        { name: 'Ann Lee', isVerified: true },
        { name: 'Jit Ltd', slug: 'jit' },
      ]);
      expect(await members('org_jit')).toMatchObject([{ subject: 'user_jit', role: 'owner' }]);
    });

    it('come to the same, whatever the order', async () => {
      const at = (id: string, ms: number, name: string) =>
        organisation(id, ms, { name, slug: id.replace('_', '-'), created_by: `${id}_u1` });
      const story = (id: string) => [
        { type: 'user.created', data: user(`${id}_u1`, 1_000) },
        { type: 'organization.created', data: at(id, 1_000, 'One') },
        {
          type: 'organizationMembership.created',
          data: membership(`${id}_u1`, 'org:admin', 1_010, at(id, 1_000, 'One')),
        },
        {
          type: 'organizationMembership.created',
          data: membership(`${id}_u2`, 'org:member', 1_020, at(id, 1_000, 'One')),
        },
        { type: 'organization.updated', data: at(id, 1_030, 'Two') },
        {
          type: 'organizationMembership.updated',
          data: membership(`${id}_u2`, 'org:admin', 1_040, at(id, 1_030, 'Two')),
        },
        {
          type: 'organizationMembership.deleted',
          data: membership(`${id}_u2`, 'org:admin', 1_040, at(id, 1_030, 'Two')),
          timestamp: 1_050,
        },
        { type: 'user.updated', data: user(`${id}_u1`, 1_060, { first_name: 'Last' }) },
      ];
      const orders = [
        (n: number) => n,
        (n: number) => -n,
        (n: number) => (n * 5) % 8,
        (n: number) => (n * 3 + 1) % 8,
        (n: number) => n ^ 1,
      ];
      for (const [m, order] of orders.entries()) {
        const id = `org_any${m}`;
        const messages = story(id);
        const shuffled = messages
          .map((message, n) => ({ message, n }))
          .sort((a, b) => order(a.n) - order(b.n));
        for (const { message } of shuffled) expect((await deliver(message)).status).toBe(204);
        for (const { message } of shuffled) expect((await deliver(message)).status).toBe(204);
        expect([m, await members(id)]).toMatchObject([m, [{ subject: `${id}_u1`, role: 'owner' }]]);
        expect([m, (await tenant(id))?.name, (await person(`${id}_u1`))?.name]).toEqual([
          m,
          'Two',
          'Last Lee',
        ]);
      }
    });

    it('come to the same when they come at once', async () => {
      const at = organisation('org_once', 1_000, { slug: 'once', created_by: 'user_once' });
      const data = membership('user_once', 'org:admin', 1_100, at);
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, n) =>
          deliver(
            n % 3 === 0
              ? { type: 'organization.created', data: at }
              : n % 3 === 1
                ? { type: 'user.created', data: user('user_once', 1_000) }
                : { type: 'organizationMembership.created', data },
          ),
        ),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(12).fill(204));
      expect(await members('org_once')).toMatchObject([{ role: 'owner' }]);
      expect(await log('org_once')).toEqual(['TENANT_CREATED system:clerk', 'MEMBER_JOINED system:clerk']);
      expect(await person('user_once')).toMatchObject({ name: 'Ann Lee', isVerified: true });
    });
  });

  it('change nothing when they are repeated', async () => {
    const at = organisation('org_r', 1_000, { slug: 'repeat', created_by: 'user_r' });
    const messages = [
      { type: 'user.created', data: user('user_r', 1_000) },
      { type: 'organization.created', data: at },
      { type: 'organizationMembership.created', data: membership('user_r', 'org:admin', 1_100, at) },
    ];
    for (const round of [1, 2, 3])
      for (const [n, message] of messages.entries())
        expect([round, (await deliver(message, { id: `msg_repeat${n}` })).status]).toEqual([round, 204]);
    expect(await log('org_r')).toEqual(['TENANT_CREATED system:clerk', 'MEMBER_JOINED system:clerk']);
    const [{ version } = { version: 0 }] = await api.rows<{ version: number }>`
      SELECT u.version FROM users AS u JOIN user_logins AS l ON l.user_id = u.id WHERE l.subject = 'user_r'`;
    expect(version).toBe(1);
  });

  describe('end', () => {
    it('a person, who is disabled and not erased, and lets their address go', async () => {
      await deliver({ type: 'user.created', data: user('user_d', 1_000) });
      const token = await sessionToken(key, { sub: 'user_d' });
      expect((await api.caller(token)).body.code).toBe('identity.no-tenant-chosen');
      await deliver({ type: 'user.deleted', data: { id: 'user_d', object: 'user', deleted: true } });
      expect(await person('user_d')).toMatchObject({ name: 'Ann Lee', isDisabled: true, isVerified: false });
      api.aheadMs = 6_000;
      expect((await api.caller(token)).status).toBe(401);
      api.aheadMs = 0;
      const again = user('user_d2', 5_000, { email: 'user_d@Example.org' });
      await deliver({ type: 'user.created', data: again });
      expect(await person('user_d2')).toMatchObject({ key: 'user_d@example.org', isDisabled: false });
    });

    it('the memberships of an organisation, whose books stay', async () => {
      const at = organisation('org_e', 1_000, { slug: 'ended', created_by: 'user_e' });
      const data = membership('user_e', 'org:admin', 1_100, at);
      await deliver({ type: 'organizationMembership.created', data });
      await deliver({ type: 'organization.deleted', data: { id: 'org_e', deleted: true }, timestamp: 2_000 });
      expect(await members('org_e')).toEqual([]);
      expect(await tenant('org_e')).toMatchObject({ slug: 'ended' });
      await deliver({ type: 'organizationMembership.updated', data: { ...data, updated_at: 3_000 } });
      expect(await members('org_e')).toEqual([]);
      const token = await sessionToken(key, { sub: 'user_e', org_id: 'org_e', org_role: 'org:admin' });
      const answer = await api.caller(token);
      expect([answer.status, answer.body.code]).toEqual([403, 'identity.provider-tenant-unknown']);
    });
  });

  describe('are refused', () => {
    const message = { type: 'user.created', data: user('user_x', 1_000) };
    const minutes = (n: number) => new Date(Date.now() + n * 60_000);

    it.each([
      [
        'signed with another secret',
        { secret: new Webhook(`whsec_${Buffer.alloc(24, 7).toString('base64')}`) },
      ],
      ['signed six minutes ago', { signedAt: minutes(-6) }],
      ['signed six minutes from now', { signedAt: minutes(6) }],
      ['with another body', { body: JSON.stringify({ ...message, type: 'user.deleted' }) }],
      ['with a body that is no text', { body: 'x\xff' }],
      ['with another id', { headers: { 'svix-id': 'msg_other' } }],
      ['with an id that has a part of what follows it', { headers: { 'svix-id': 'msg.1' } }],
      ['with another time', { headers: { 'svix-timestamp': String(Math.floor(Date.now() / 1_000) - 1) } }],
      ['with a time that is none', { headers: { 'svix-timestamp': '1e9' } }],
      ['without a signature', { headers: { 'svix-signature': '' } }],
      ['with a signature of another kind', { headers: { 'svix-signature': 'v0,AAAA' } }],
      ['with a signature cut short', { headers: { 'svix-signature': 'v1,' } }],
    ])('%s', async (_, delivered) => {
      const answer = await deliver(message, delivered);
      expect([answer.status, answer.body.code]).toEqual([401, 'identity.clerk-signature-invalid']);
      expect(await person('user_x')).toBeUndefined();
    });

    it('without headers', async () => {
      expect((await api.send('POST', '/auth/clerk/webhooks', {}, '{}')).status).toBe(401);
      expect((await api.send('POST', '/auth/clerk/webhooks')).status).toBe(401);
    });

    it('when they say something else than their type should', async () => {
      for (const data of [
        {},
        { ...user('user_y', 1_000), updated_at: 'yesterday' },
        { ...user('user_y', 1_000), updated_at: 9e15 },
        { ...user('user_y', 1_000), id: 'user\0' },
        { ...user('user_y', 1_000), email_addresses: 'none' },
      ]) {
        const answer = await deliver({ type: 'user.created', data });
        expect([answer.status, answer.body.code]).toEqual([422, 'identity.clerk-message-unreadable']);
      }
      const signed = new Date();
      const headers = { 'svix-signature': signer.sign('msg_1', signed, 'no JSON') };
      const answer = await deliver(message, { id: 'msg_1', signedAt: signed, headers, body: 'no JSON' });
      expect(answer.status).toBe(422);
    });

    it('above the limit', async () => {
      const answer = await deliver(message, { body: 'x'.repeat(300 * 1_024) });
      expect([answer.status, answer.body.code]).toEqual([413, 'http.body-too-large']);
    });
  });

  it('take names and addresses with tricks in them for what they are', async () => {
    const name = '\u202eeeL\u0000 Ann\ud800';
    const data = user('user_u', 1_000, { first_name: name, email: 'ｕser_a@example.org' });
    expect((await deliver({ type: 'user.created', data })).status).toBe(204);
    expect(await person('user_u')).toMatchObject({
      name: 'eeL Ann Lee',
      isVerified: false,
      key: expect.stringMatching(/^outside:/),
    });
  });
});

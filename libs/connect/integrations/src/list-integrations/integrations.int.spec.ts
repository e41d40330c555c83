import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { otherSecret, secret, signed } from '../testing/signed.js';
import { bodyOf, coffee, mapping, TestIntegrations, type TestTenant } from '../testing/test-integrations.js';

let integrations: TestIntegrations;
let acme: TestTenant;
let other: TestTenant;

beforeAll(async () => {
  integrations = await TestIntegrations.open(IdentityHttpModule);
  acme = await integrations.tenant('acme');
  other = await integrations.tenant('other');
});
afterAll(() => integrations.close());

const body = bodyOf(coffee);

describe('integrations over HTTP', () => {
  it('gives a new one a signing secret, shown this once and kept sealed', async () => {
    const created = await acme.call('POST', '', { name: 'Till', mapping });
    expect(created).toMatchObject({
      status: 201,
      body: {
        name: 'Till',
        accountCode: '1000',
        isEnabled: true,
        secret: expect.stringMatching(/^whsec_[\w+/]{43}=$/),
        mapping: { records: 'items', amount: { path: 'amount', unit: 'decimal', sign: 'movement' } },
      },
    });
    const { id, secret: shown, ...rest } = created.body;
    expect(rest.deliverTo).toBe(`/api/v1/integrations/${id}/deliveries`);
    const answer = await acme.deliver(String(id), body, signed(body, { by: String(shown) }));
    expect(answer.status).toBe(202);
    expect(await acme.call('GET', `/${id}`)).toMatchObject({ status: 200, body: { id, ...rest } });
    const [row] = await acme.rows<{ sealed: string }>`
      SELECT encode(sealed_secret, 'escape') AS sealed FROM integrations WHERE id = ${id}`;
    expect(row?.sealed).not.toContain(String(shown).slice(6, 20));
    const events = await acme.rows`SELECT type FROM events WHERE stream = ${`integration:${id}`}`;
    expect(events).toEqual([{ type: 'INTEGRATION_CREATED' }]);
  });

  it.each([
    ['a mapping that lacks parts', { mapping: {} }, 422, 'integrations.mapping-invalid', '/mapping/bookedOn'],
    [
      'a path that is none',
      { mapping: { ...mapping, records: 'a..b' } },
      422,
      'integrations.mapping-invalid',
      '/mapping/records',
    ],
    ['a text for a mapping', { mapping: 'stripe' }, 400, 'http.request-invalid', '/mapping'],
    ['an empty name', { name: '' }, 400, 'http.request-invalid', '/name'],
    ['a name with a NUL', { name: 'a\0' }, 400, 'http.request-invalid', '/name'],
    ['no name', { name: null }, 400, 'http.request-invalid', '/name'],
    ['an account that cannot be', { accountCode: '' }, 400, 'http.request-invalid', '/accountCode'],
    ['an unknown field', { more: 1 }, 400, 'http.request-invalid', '/more'],
  ])('refuses %s', async (_, more, status, code, pointer) => {
    const answer = await acme.call('POST', '', { name: 'Till', mapping, ...more });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }));
  });

  it('refuses a secret that is too short', async () => {
    expect(await acme.call('POST', '', { name: 'Till', mapping, secret: 'whsec_c2hvcnQ=' })).toMatchObject({
      status: 422,
      body: { code: 'integrations.secret-invalid' },
    });
  });

  it('reads the next payload by the mapping as it was changed', async () => {
    const id = await acme.integration();
    expect(await acme.deliver(id, body, signed(body, { id: 'a' }))).toMatchObject({ status: 202 });
    const changed = await acme.call('PATCH', `/${id}`, {
      name: 'Kiosk',
      mapping: { preset: 'stripe-charge' },
    });
    expect(changed).toMatchObject({
      status: 200,
      body: { name: 'Kiosk', mapping: { records: 'data.object' } },
    });
    expect(await acme.deliver(id, body, signed(body, { id: 'b' }))).toMatchObject({ status: 422 });
    const events = await acme.rows`
      SELECT payload FROM events WHERE stream = ${`integration:${id}`} AND type = 'INTEGRATION_CHANGED'`;
    expect(events).toEqual([{ payload: { changed: ['name', 'mapping'] } }]);
    expect(await acme.call('PATCH', `/${id}`, {})).toMatchObject({ status: 200, body: { name: 'Kiosk' } });
    expect(await acme.call('PATCH', `/${id}`, { isEnabled: null })).toMatchObject({ status: 400 });
    expect(await acme.call('PATCH', `/${id}`, { mapping: {} })).toMatchObject({ status: 422 });
  });

  it('changes the version that its author has read, and no other', async () => {
    const id = await acme.integration();
    const shown = await acme.call('GET', `/${id}`);
    expect(shown).toMatchObject({ headers: { etag: '"1"' }, body: { version: 1 } });
    const changed = await acme.call('PATCH', `/${id}`, { name: 'Kiosk' }, undefined, { 'if-match': '"1"' });
    expect(changed).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: { version: 2 } });
    const late = await acme.call('PATCH', `/${id}`, { name: 'Shop' }, undefined, { 'if-match': '"1"' });
    expect(late).toMatchObject({ status: 412, body: { code: 'http.version-mismatch', current: 2 } });
    expect(await acme.call('PATCH', `/${id}`, {})).toMatchObject({ status: 200, body: { version: 2 } });
    await acme.call('POST', `/${id}/secret`);
    expect((await acme.call('GET', `/${id}`)).body).toMatchObject({ name: 'Kiosk', version: 2 });
  });

  it('lists them by name, and those that are enabled', async () => {
    const tenant = await integrations.tenant('sorted');
    for (const name of ['b', 'c', 'a']) await tenant.integration({ name });
    const [last] = (await tenant.call('GET', '?limit=1')).body.items as { id: string }[];
    await tenant.call('PATCH', `/${last?.id}`, { isEnabled: false });
    const names = async (query: string) => {
      const { body: page } = await tenant.call('GET', query);
      return (page.items as { name: string }[]).map(({ name }) => name);
    };
    expect(await names('?sort=name')).toEqual(['a', 'b', 'c']);
    expect(await names('?sort=-name&isEnabled=true')).toEqual(['c', 'b']);
    expect(await names('?isEnabled=false')).toEqual(['a']);
    expect((await tenant.call('GET', '?count=true&isEnabled=true')).body).toMatchObject({ count: 2 });
  });

  it('takes the new secret and not the old one after it was replaced', async () => {
    const id = (await acme.integration()).toUpperCase();
    expect(await acme.deliver(id, body, signed(body, { id: 'a' }))).toMatchObject({ status: 202 });
    const replaced = await acme.call('POST', `/${id}/secret`, { secret: otherSecret });
    expect(replaced).toMatchObject({ status: 200, body: { secret: otherSecret } });
    const old = signed(body, { id: 'b', by: secret });
    expect(await acme.deliver(id, body, old)).toMatchObject({ status: 401 });
    const { body: minted } = await acme.call('POST', `/${id}/secret`);
    const fresh = signed(body, { id: 'b', by: String(minted.secret) });
    expect(await acme.deliver(id, body, fresh)).toMatchObject({ status: 202 });
  });

  it('pages through them, newest first', async () => {
    const tenant = await integrations.tenant('pages');
    const ids = [await tenant.integration(), await tenant.integration(), await tenant.integration()];
    const first = await tenant.call('GET', '?limit=2');
    const next = await tenant.call('GET', `?limit=2&cursor=${first.body.nextCursor}`);
    expect([first, next].flatMap(({ body: page }) => page.items)).toMatchObject(
      ids.reverse().map((id) => ({ id })),
    );
    expect(next.body.nextCursor).toBeNull();
  });

  it('shows a tenant nothing of another’s', async () => {
    const id = await acme.integration();
    expect((await other.call('GET', '')).body.items).toEqual([]);
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['POST', '/secret'],
      ['GET', '/deliveries'],
    ] as const) {
      const answer = await other.call(
        method,
        `/${id}${path}`,
        method === 'PATCH' ? { name: 'Mine' } : undefined,
      );
      expect(answer).toMatchObject({ status: 404, body: { code: 'integrations.not-found' } });
    }
  });

  it('asks for the permission', async () => {
    expect(await acme.call('GET', '', undefined, ['integrations:write'])).toMatchObject({ status: 403 });
    expect(await acme.call('POST', '', {}, ['integrations:read'])).toMatchObject({ status: 403 });
  });
});

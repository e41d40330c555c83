import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiOf } from '@balance/http';
import { IdentityHttpModule } from '@balance/identity/http';
import { bodyOf, coffee, TestIntegrations, type TestTenant } from '../testing/test-integrations.js';
import { otherSecret, signed } from '../testing/signed.js';

let integrations: TestIntegrations;
let acme: TestTenant;
let other: TestTenant;
let till: string;

beforeAll(async () => {
  integrations = await TestIntegrations.open(IdentityHttpModule, { WEBHOOK_LIMIT_KB: '16' });
  acme = await integrations.tenant('acme');
  other = await integrations.tenant('other');
  till = await acme.integration();
});
afterAll(() => integrations.close());

const body = bodyOf(coffee);
const stored = (externalId: string, of = acme) =>
  of.rows`
    SELECT d.id, d.status, convert_from(d.body, 'UTF8') AS body, e.type, e.correlation_id AS correlation
    FROM deliveries AS d LEFT JOIN events AS e ON e.stream = 'delivery:' || d.id
    WHERE d.external_id = ${externalId}`;

describe('receiving a delivery', () => {
  it('acknowledges it once it is stored with its event', async () => {
    const answer = await acme.deliver(till, body, signed(body, { id: 'first' }));
    expect(answer.status).toBe(202);
    const { deliveryId: id } = answer.body;
    const row = { id, status: 'received', body, type: 'DELIVERY_RECEIVED', correlation: id };
    expect(await stored('first')).toEqual([row]);
  });

  it('answers a repeat as it did the first time, and stores nothing', async () => {
    const first = await acme.deliver(till, body, signed(body, { id: 'again' }));
    const later = signed(body, { id: 'again', at: new Date(Date.now() + 60_000) });
    expect(await acme.deliver(till, body, later)).toMatchObject({ status: 200, body: first.body });
    expect(await stored('again')).toHaveLength(1);
  });

  it('stores one of twenty that come at once', async () => {
    const headers = signed(body, { id: 'twenty' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => acme.deliver(till, body, headers)));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(19).fill(200), 202]);
    expect(new Set(answers.map(({ body: { deliveryId } }) => deliveryId)).size).toBe(1);
    expect(await stored('twenty')).toHaveLength(1);
  });

  it('keeps the bytes as they came', async () => {
    const odd = `{ "items":\t[${JSON.stringify(coffee)}],\r\n "€": "\\u0000\\ud800", "€": 1e2 }`;
    expect(await acme.deliver(till, odd, signed(odd, { id: 'odd' }))).toMatchObject({ status: 202 });
    expect(await stored('odd')).toMatchObject([{ body: odd }]);
  });

  it('keeps what the mapping does not fit, and says where, the first time and each time', async () => {
    const unfit = bodyOf(coffee, { ...coffee, amount: 'many' });
    const headers = signed(unfit, { id: 'unfit' });
    const refused = {
      status: 422,
      body: {
        code: 'integrations.unmappable',
        deliveryId: expect.any(String),
        errors: [{ pointer: '/items/1/amount', detail: expect.stringContaining('decimal') }],
      },
    };
    const first = await acme.deliver(till, unfit, headers);
    expect(first).toMatchObject(refused);
    const again = await acme.deliver(till, unfit, headers);
    expect({ ...again.body, instance: '' }).toEqual({ ...first.body, instance: '' });
    expect(await stored('unfit')).toMatchObject([
      { status: 'refused', body: unfit, type: 'DELIVERY_REFUSED' },
    ]);
  });

  it.each([
    ['a forged signature', { 'webhook-signature': 'v1,AAAA' }, 'signature-invalid'],
    ['another secret', signed(body, { id: 'no', by: otherSecret }), 'signature-invalid'],
    ['no signature', { 'webhook-signature': '' }, 'signature-invalid'],
    ['an old signature', signed(body, { id: 'no', at: new Date(Date.now() - 302_000) }), 'signature-expired'],
    [
      'one from the future',
      signed(body, { id: 'no', at: new Date(Date.now() + 330_000) }),
      'signature-expired',
    ],
  ])('refuses %s', async (_, headers, code) => {
    const answer = await acme.deliver(till, body, { ...signed(body, { id: 'no' }), ...headers });
    expect(answer).toMatchObject({ status: 401, body: { code: `integrations.${code}` } });
    expect(await stored('no')).toEqual([]);
  });

  it('refuses a signed body that is no JSON, and does not read an unsigned one', async () => {
    const text = '{"items": [';
    expect(await acme.deliver(till, text)).toMatchObject({
      status: 400,
      body: { code: 'integrations.body-not-json' },
    });
    expect(await acme.deliver(till, text, signed(text, { by: otherSecret }))).toMatchObject({ status: 401 });
    const bytes = Buffer.from([0x7b, 0xff]);
    expect(await acme.deliver(till, bytes)).toMatchObject({ status: 401 });
    expect(await acme.deliver(till, '')).toMatchObject({ status: 400 });
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/cloudevents+json',
    'what is this',
  ])('takes a body that says it is %s', async (type) => {
    const headers = { ...signed(body, { id: type.replaceAll(/\W/g, '_') }), 'content-type': type };
    expect(await acme.deliver(till, body, headers)).toMatchObject({ status: 202 });
  });

  it.each(['with', 'without'])('refuses a body above the limit, sent %s its length', async (how) => {
    const large = bodyOf({ ...coffee, text: 'x'.repeat(16 * 1_024) });
    const payload = how === 'with' ? large : Readable.from([large.slice(0, 10_000), large.slice(10_000)]);
    expect(await acme.deliver(till, payload, signed(large))).toMatchObject({
      status: 413,
      body: { code: 'http.body-too-large', limitBytes: 16_384 },
    });
  });

  it('answers alike for an integration that is unknown, and for one that is disabled', async () => {
    const disabled = await acme.integration({ name: 'Old till' });
    expect(await acme.deliver(disabled, body)).toMatchObject({ status: 202 });
    await acme.call('PATCH', `/${disabled}`, { isEnabled: false });
    for (const id of [disabled, '01890a5d-ac96-774b-bcce-b302099a8057']) {
      const answer = await acme.deliver(id, body, signed(body, { id: 'gone' }));
      expect(answer).toMatchObject({ status: 404, body: { code: 'integrations.not-found' } });
    }
  });

  it('keeps tenants and integrations apart', async () => {
    const theirs = await other.integration();
    const headers = signed(body, { id: 'shared' });
    const answers = await Promise.all([till, theirs].map((id) => acme.deliver(id, body, headers)));
    expect(answers.map(({ status }) => status)).toEqual([202, 202]);
    expect(await stored('shared', acme)).toHaveLength(1);
    expect(await stored('shared', other)).toHaveLength(1);
    const second = await acme.integration({ name: 'Second till' });
    expect(await acme.deliver(second, body, headers)).toMatchObject({ status: 202 });
  });

  it('takes a burst of deliveries of several tenants, each of them once', async () => {
    const theirs = await other.integration();
    const answers = await Promise.all(
      Array.from({ length: 400 }, (_, n) =>
        acme.deliver(n % 2 ? till : theirs, body, signed(body, { id: `burst_${n % 200}` })),
      ),
    );
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(200);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(200);
    const [row] =
      await acme.rows`SELECT count(*)::int AS count FROM deliveries WHERE external_id LIKE 'burst%'`;
    expect(row).toEqual({ count: 100 });
  });

  it('documents itself', () => {
    const { post } = openApiOf(integrations.app).paths['/api/v1/integrations/{id}/deliveries'] ?? {};
    expect(Object.keys(post?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '202', '400', '401', '404', '413', '422', '503']),
    );
  });

  it('tells senders to come again while nothing can be stored', async () => {
    const cached = await acme.integration();
    expect(await acme.deliver(cached, body)).toMatchObject({ status: 202 });
    const uncached = await acme.integration();
    await integrations.dropDatabase();
    for (const id of [cached, uncached]) {
      expect(await acme.deliver(id, body, signed(body, { id: 'later' }))).toMatchObject({
        status: 503,
        headers: { 'retry-after': '2' },
        body: { code: 'integrations.unavailable' },
      });
    }
  });
});

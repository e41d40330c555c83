import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Problem, type Schemas, unwrap } from '@balance/client';
import { Webhook } from 'standardwebhooks';
import { expectNothingDead } from './support/books.js';
import { type Answer, type Client } from './support/client.js';
import { Installation } from './support/installation.js';
import { addRules, untilSettled } from './support/steps.js';

jest.setTimeout(120_000);

const mapping = {
  records: 'items',
  bookedOn: { path: 'on', unit: 'iso' },
  amount: { path: 'amount', unit: 'decimal', sign: 'movement' },
  currency: { constant: 'GBP' },
  description: ['text'],
};
const coffee = { on: '2026-11-21', amount: '-3.20', text: 'COFFEE' };
const bodyOf = (...items: object[]) => JSON.stringify({ items });

describe('a partner’s webhooks', () => {
  let balance: Installation;
  let client: Client;
  let integration: Schemas['IntegrationCreatedView'];

  beforeAll(async () => {
    balance = await Installation.start();
    ({ client } = balance);
    await addRules(client, { coffee: 'meals' });
    const body = { name: 'Terminal', mapping };
    integration = await unwrap(client.api.POST('/api/v1/integrations', { body }));
  });
  afterAll(() => balance?.stop());

  const deliver = (
    body: string,
    { id = `msg_${randomUUID()}`, at = new Date(), secret = integration.secret, to = integration.id } = {},
  ): Promise<Answer<Schemas['DeliveryAnswer'] & Problem>> => {
    const seconds = Math.floor(at.getTime() / 1_000);
    return client.as().send('POST', `/integrations/${to}/deliveries`, body, {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': new Webhook(secret).sign(id, new Date(seconds * 1_000), body),
    });
  };
  const deliveries = () =>
    client.all('/api/v1/integrations/{id}/deliveries', { path: { id: integration.id } });
  const records = () => client.all('/api/v1/records');

  it('become approved records, each step told once', async () => {
    const answer = await deliver(bodyOf(coffee, { ...coffee, text: 'CHAIR', amount: '-120.00' }));
    expect(answer.status).toBe(202);
    await untilSettled(client, 2);
    const found = await client.all('/api/v1/records', { query: { deliveryId: [answer.body.deliveryId] } });
    expect(found.map(({ description, amount, state }) => [description, amount, state]).sort()).toEqual([
      ['CHAIR', '-120.00', 'processed'],
      ['COFFEE', '-3.20', 'approved'],
    ]);
    const { id } = found.find(({ state }) => state === 'approved')!;
    const events = await client.all('/api/v1/events', { query: { subject: `record:${id}` } });
    expect(events.map(({ type }) => type).toReversed()).toEqual([
      'INGESTED',
      'PROCESSED',
      'TX_APPROVED',
      'ENTRIES_POSTED',
    ]);
    expect(new Set(events.map(({ correlationId }) => correlationId))).toEqual(
      new Set([answer.body.deliveryId]),
    );
  });

  it('are taken once, however often they are sent, and answered alike', async () => {
    const known = (await records()).length;
    const id = `msg_${randomUUID()}`;
    const body = bodyOf({ ...coffee, text: 'COFFEE AGAIN' });
    const answers = [
      await deliver(body, { id }),
      ...(await Promise.all([1, 2, 3].map(() => deliver(body, { id })))),
    ];
    expect(answers.map(({ status }) => status)).toEqual([202, 200, 200, 200]);
    expect(new Set(answers.map((answer) => answer.body.deliveryId)).size).toBe(1);
    await untilSettled(client, known + 1);
    expect(await records()).toHaveLength(known + 1);
  });

  it('of two equal coffees make two records', async () => {
    const known = (await records()).length;
    await deliver(bodyOf(coffee, coffee));
    await untilSettled(client, known + 2);
    expect(await records()).toHaveLength(known + 2);
  });

  it.each([
    [
      'forged',
      () => deliver(bodyOf(coffee), { secret: `whsec_${Buffer.alloc(32, 9).toString('base64')}` }),
      401,
      'integrations.signature-invalid',
    ],
    [
      'expired',
      () => deliver(bodyOf(coffee), { at: new Date(Date.now() - 301_000) }),
      401,
      'integrations.signature-expired',
    ],
    [
      'from the future',
      () => deliver(bodyOf(coffee), { at: new Date(Date.now() + 302_000) }),
      401,
      'integrations.signature-expired',
    ],
    [
      'unsigned',
      () =>
        client.send<Problem>('POST', `/integrations/${integration.id}/deliveries`, bodyOf(coffee), {
          'content-type': 'application/json',
        }),
      401,
      'integrations.signature-invalid',
    ],
    ['for nobody', () => deliver(bodyOf(coffee), { to: randomUUID() }), 404, 'integrations.not-found'],
    [
      'too large',
      () => deliver(bodyOf({ ...coffee, text: 'x'.repeat(300_000) })),
      413,
      'http.body-too-large',
    ],
    ['no JSON', () => deliver('{"items'), 400, 'integrations.body-not-json'],
    [
      'of 100,000 levels',
      () => deliver(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      400,
      'integrations.body-not-json',
    ],
  ])('are refused when they are %s, and nothing is kept', async (_, send, status, code) => {
    const known = await deliveries();
    const answer = await send();
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await deliveries()).toEqual(known);
  });

  it('are refused when somebody changed the body on its way', async () => {
    const id = `msg_${randomUUID()}`;
    const at = new Date();
    const signature = new Webhook(integration.secret).sign(id, at, bodyOf(coffee));
    const answer = await client.send<Problem>(
      'POST',
      `/integrations/${integration.id}/deliveries`,
      bodyOf(coffee, coffee),
      {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
        'webhook-signature': signature,
      },
    );
    expect([answer.status, answer.body.code]).toEqual([401, 'integrations.signature-invalid']);
  });

  it('are kept as they came when they cannot be mapped, with the places that are wrong', async () => {
    const known = (await records()).length;
    const body = bodyOf(coffee, { on: 'tomorrow', text: 'TEA' });
    const answer = await deliver(body);
    expect([answer.status, answer.body.code]).toEqual([422, 'integrations.unmappable']);
    expect(answer.body.errors?.map(({ pointer }) => pointer).sort()).toEqual([
      '/items/1/amount',
      '/items/1/on',
    ]);
    const [newest] = await deliveries();
    expect(newest).toMatchObject({ status: 'refused', errorCode: 'integrations.unmappable' });
    const path = { id: integration.id, deliveryId: newest!.id };
    const kept = client.api.GET('/api/v1/integrations/{id}/deliveries/{deliveryId}', { params: { path } });
    expect(await unwrap(kept)).toMatchObject({ body });
    expect(await records()).toHaveLength(known);
  });

  it('end when the integration is disabled', async () => {
    const params = { path: { id: integration.id } };
    await unwrap(client.api.PATCH('/api/v1/integrations/{id}', { params, body: { isEnabled: false } }));
    const answer = await deliver(bodyOf(coffee));
    expect([answer.status, answer.body.code]).toEqual([404, 'integrations.not-found']);
  });

  it('leave nothing dead, and no fault of ours', async () => {
    await expectNothingDead(balance);
    expect(balance.log('api')).not.toMatch(/"level":"(error|fatal)"/);
  });
});

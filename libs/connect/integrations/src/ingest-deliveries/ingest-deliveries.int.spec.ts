import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { causeSchema, SystemIds, type TenantId } from '@balance/kernel';
import { IngestRecords } from '@balance/records';
import { type DeliveryId } from '../domain/delivery.js';
import { signed } from '../testing/signed.js';
import { bodyOf, coffee, mapping, TestIntegrations, type TestTenant } from '../testing/test-integrations.js';
import { IngestDeliveriesJob } from './ingest-deliveries.job.js';

let integrations: TestIntegrations;
let tenant: TestTenant;
let till: string;

beforeAll(async () => {
  integrations = await TestIntegrations.open(IdentityHttpModule);
});
beforeEach(async () => {
  tenant = await integrations.tenant(`t-${new SystemIds().next()}`);
  till = await tenant.integration({ accountCode: '1010' });
});
afterAll(() => integrations.close());

const ids = new SystemIds();
const cause = causeSchema.parse({
  actor: 'system:relay',
  correlationId: ids.next(),
  causationId: ids.next(),
});

async function deliver(externalId: string, ...items: object[]): Promise<DeliveryId> {
  const body = bodyOf(...items);
  const answer = await tenant.deliver(till, body, signed(body, { id: externalId }));
  expect(answer.status).toBe(202);
  return answer.body.deliveryId as DeliveryId;
}
const run = (deliveryIds: DeliveryId[], attempt = 1) =>
  integrations
    .get(IngestDeliveriesJob)
    .handle({ tenantId: tenant.id, deliveryIds }, { cause, attempt, signal: new AbortController().signal });
const records = () => tenant.rows`
  SELECT r.amount_minor AS amount, r.description, r.account_code AS account, r.source_id AS "deliveryId",
         r.source_line AS line, r.raw
  FROM records AS r ORDER BY r.id`;
const statuses = () => tenant.rows<{ status: string }>`SELECT status FROM deliveries ORDER BY id`;
const eventsOf = (type: string) =>
  tenant.rows`
    SELECT correlation_id AS correlation, causation_id AS causation, payload FROM events
    WHERE type = ${type} ORDER BY position`;

/** Lets the records of one delivery fail as a lost connection or an unforeseen value would. */
function failOn(deliveryId: DeliveryId, message: string) {
  const execute = IngestRecords.prototype.execute;
  return jest.spyOn(IngestRecords.prototype, 'execute').mockImplementation(async function (
    this: IngestRecords,
    ...call
  ) {
    if (call[1].id === deliveryId) throw new Error(message);
    return execute.apply(this, call);
  });
}

describe('ingesting deliveries', () => {
  it('makes records of them, each with its delivery and the words of its source', async () => {
    const cake = { ...coffee, amount: '-4.50', text: 'Cake' };
    const id = await deliver('a', coffee, cake);
    await run([id]);
    const record = { account: '1010', deliveryId: id };
    expect(await records()).toEqual([
      { ...record, amount: -320n, description: 'Coffee', line: 1, raw: coffee },
      { ...record, amount: -450n, description: 'Cake', line: 2, raw: cake },
    ]);
    const [row] = await tenant.rows`SELECT status, ingested_at IS NOT NULL AS "isDated" FROM deliveries`;
    expect(row).toEqual({ status: 'ingested', isDated: true });
    expect(await eventsOf('INGESTED')).toEqual([
      {
        correlation: id,
        causation: cause.causationId,
        payload: { sourceKind: 'delivery', sourceId: id, count: 2 },
      },
    ]);
  });

  it('keeps two equal coffees, of one delivery and of two', async () => {
    await run([await deliver('a', coffee, coffee), await deliver('b', coffee)]);
    expect(await records()).toHaveLength(3);
  });

  it('changes nothing when it runs twice, or twice at once', async () => {
    const two = [await deliver('a', coffee), await deliver('b', coffee)];
    await Promise.all([run(two), run(two)]);
    await run(two);
    await run(two, 2);
    expect(await records()).toHaveLength(2);
    expect(await eventsOf('INGESTED')).toHaveLength(2);
  });

  it('leaves no trace of a run that was cut off, and the next run completes it', async () => {
    const three = [await deliver('a', coffee), await deliver('b', coffee), await deliver('c', coffee)];
    const isCutOffAt = failOn(three[2]!, 'the connection is gone');
    await expect(run(three)).rejects.toThrow('the connection is gone');
    isCutOffAt.mockRestore();
    expect(await records()).toEqual([]);
    expect(await statuses()).toEqual(three.map(() => ({ status: 'received' })));
    await run(three, 2);
    expect(await records()).toHaveLength(3);
  });

  it('does not hold up the neighbours of one that cannot be stored', async () => {
    const three = [await deliver('a', coffee), await deliver('b', coffee), await deliver('c', coffee)];
    const poison = failOn(three[1]!, 'cannot be stored');
    await expect(run(three)).rejects.toThrow('cannot be stored');
    expect(await records()).toEqual([]);
    await expect(run(three, 2)).rejects.toThrow('cannot be stored');
    poison.mockRestore();
    expect(await statuses()).toEqual([
      { status: 'ingested' },
      { status: 'received' },
      { status: 'ingested' },
    ]);
    await run(three, 3);
    expect(await records()).toHaveLength(3);
  });

  it('refuses what a changed mapping no longer fits, and takes the others', async () => {
    const unfit = await deliver('unfit', coffee);
    const fit = await deliver('fit', { ...coffee, cents: -320 });
    await tenant.call('PATCH', `/${till}`, {
      mapping: { ...mapping, amount: { path: 'cents', unit: 'minor' } },
    });
    await run([unfit, fit]);
    expect(await records()).toMatchObject([{ deliveryId: fit, amount: -320n }]);
    const { body } = await tenant.call('GET', `/${till}/deliveries?status=refused`);
    const errors = [{ pointer: '/items/0/cents', detail: 'an amount is missing here' }];
    expect(body.items).toMatchObject([{ id: unfit, errorCode: 'integrations.mapping-changed', errors }]);
    expect(await eventsOf('DELIVERY_REFUSED')).toMatchObject([
      { correlation: unfit, payload: { code: 'integrations.mapping-changed' } },
    ]);
    const again = bodyOf(coffee);
    const repeat = await tenant.deliver(till, again, signed(again, { id: 'unfit' }));
    expect(repeat).toMatchObject({ status: 200, body: { deliveryId: unfit } });
  });

  it('stores text that the database cannot hold in a form that it can', async () => {
    const body = '{"items":[{"on":"2026-11-21","amount":"1","text":"a\\u0000b\\ud800"}]}';
    const answer = await tenant.deliver(till, body, signed(body));
    await run([answer.body.deliveryId as DeliveryId]);
    expect(await records()).toMatchObject([{ description: 'a\ufffdb\ufffd' }]);
  });

  it('does not touch another tenant’s deliveries', async () => {
    const theirs = await deliver('a', coffee);
    const { id: stranger } = await integrations.tenant(`s-${ids.next()}`);
    await integrations
      .get(IngestDeliveriesJob)
      .handle(
        { tenantId: stranger as TenantId, deliveryIds: [theirs] },
        { cause, attempt: 1, signal: new AbortController().signal },
      );
    expect(await statuses()).toEqual([{ status: 'received' }]);
  });
});

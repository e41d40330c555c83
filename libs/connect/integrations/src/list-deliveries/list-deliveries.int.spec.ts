import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentityHttpModule } from '@balance/identity/http';
import { signed } from '../testing/signed.js';
import { bodyOf, coffee, TestIntegrations, type TestTenant } from '../testing/test-integrations.js';

let integrations: TestIntegrations;
let acme: TestTenant;
let till: string;

beforeAll(async () => {
  integrations = await TestIntegrations.open(IdentityHttpModule);
  acme = await integrations.tenant('acme');
  till = await acme.integration();
  await deliver(await acme.integration(), 'elsewhere', bodyOf(coffee));
  for (const n of [1, 2, 3]) await deliver(till, `good_${n}`, bodyOf(coffee));
  await deliver(till, 'bad', '{"items":7}');
});
afterAll(() => integrations.close());

const deliver = (id: string, externalId: string, body: string) =>
  acme.deliver(id, body, signed(body, { id: externalId }));
const list = async (query: string) => {
  const { body } = await acme.call('GET', `/${till}/deliveries${query}`);
  return { items: body.items as { id: string; externalId: string }[], nextCursor: body.nextCursor };
};

describe('the deliveries of an integration', () => {
  it('are listed newest first, in pages', async () => {
    const first = await list('?limit=3');
    const next = await list(`?limit=3&cursor=${first.nextCursor}`);
    const names = [...first.items, ...next.items].map(({ externalId }) => externalId);
    expect(names).toEqual(['bad', 'good_3', 'good_2', 'good_1']);
    expect(next.nextCursor).toBeNull();
  });

  it('are found by their status', async () => {
    expect((await list('?status=refused')).items).toMatchObject([
      {
        externalId: 'bad',
        errorCode: 'integrations.unmappable',
        errors: [{ pointer: '/items', detail: 'a record is missing here' }],
      },
    ]);
    expect((await list('?status=received')).items).toHaveLength(3);
    expect((await list('?status=ingested')).items).toEqual([]);
    expect(await acme.call('GET', `/${till}/deliveries?status=lost`)).toMatchObject({ status: 400 });
  });

  it('are found by several statuses, by the sender’s id and by when they came', async () => {
    const names = async (query: string) => (await list(query)).items.map(({ externalId }) => externalId);
    expect(await names('?status=refused,received&sort=id')).toEqual(['good_1', 'good_2', 'good_3', 'bad']);
    expect(await names('?status=received&status=received&limit=2')).toEqual(['good_3', 'good_2']);
    expect(await names('?externalId=good_2')).toEqual(['good_2']);
    expect(await names('?until=2020-01-01T00:00:00Z')).toEqual([]);
    expect(await names('?from=2020-01-01T00:00:00Z&status=refused')).toEqual(['bad']);
    const { body } = await acme.call('GET', `/${till}/deliveries?count=true&limit=1&status=received`);
    expect(body).toMatchObject({ count: 3, countIsExact: true });
  });

  it('are shown with their bodies as they came', async () => {
    const [bad] = (await list('?status=refused')).items;
    expect(await acme.call('GET', `/${till}/deliveries/${bad?.id}`)).toMatchObject({
      status: 200,
      body: { id: bad?.id, status: 'refused', body: '{"items":7}', sizeBytes: 11, ingestedAt: null },
    });
  });

  it('belong to their integration', async () => {
    const [bad] = (await list('?status=refused')).items;
    expect(await acme.call('GET', `/${await acme.integration()}/deliveries/${bad?.id}`)).toMatchObject({
      status: 404,
      body: { code: 'integrations.delivery-not-found' },
    });
  });
});

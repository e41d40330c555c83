import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { blockOf } from '@balance/kernel';
import { IdentityHttpModule } from '@balance/identity/http';
import { type RecordId } from '@balance/records';
import { RouteBatchesJob } from './route-batches/route-batches.job.js';
import { openTestApi, type TestApi } from './testing/test-api.js';
import { context, type Decided, type TestTenant } from './testing/test-approvals.js';

let api: TestApi;
let tenant: TestTenant;

beforeAll(async () => {
  api = await openTestApi(IdentityHttpModule);
  ({ tenant } = api);
});
afterAll(() => api.close());

const call: TestApi['call'] = (...request) => api.call(...request);

/** What waits then, oldest first. */
async function waiting(query = ''): Promise<{ reason: string; record: { id: string } }[]> {
  const { body } = await call('GET', query);
  return body['items'] as { reason: string; record: { id: string } }[];
}

async function processed(...decided: Decided[]): Promise<void> {
  const batchIds = [await tenant.processed(...decided)];
  await api.test.get(RouteBatchesJob).handle({ tenantId: tenant.id, batchIds }, context);
}

describe('approvals over HTTP', () => {
  it('lists what waits by its reason and since when, in pages', async () => {
    await processed({ category: null }, { confidence: 0.5 }, { amountMinor: -1_000_001n }, {});
    await processed({ category: null });
    const reasons = async (query: string) => (await waiting(query)).map(({ reason }) => reason);
    const all = ['uncategorised', 'low-confidence', 'large-amount', 'uncategorised'];
    expect(await reasons('')).toEqual(all);
    expect(await reasons('?sort=-waitingSince')).toEqual(all.toReversed());
    expect(await reasons('?reason=large-amount,low-confidence')).toEqual(all.slice(1, 3));
    expect(await reasons('?until=2020-01-01T00:00:00Z')).toEqual([]);
    expect(await reasons('?from=2020-01-01T00:00:00Z')).toEqual(all);
    const first = await call('GET', '?limit=3&count=true');
    expect(first.body).toMatchObject({ count: 4, countIsExact: true });
    expect(await reasons(`?cursor=${String(first.body['nextCursor'])}`)).toEqual(['uncategorised']);
  });

  it('approves by an id and a category in any case, and tells of them in one', async () => {
    const [item] = await waiting();
    const id = item!.record.id;
    const categoryId = tenant.categoryId('meals').toUpperCase();
    expect(await call('POST', `/${id.toUpperCase()}/approve`, { categoryId })).toMatchObject({ status: 200 });
    expect((await waiting()).map(({ record }) => record.id)).not.toContain(id);
    const events = await tenant.events('TX_APPROVED');
    expect(events.at(-1)).toMatchObject({ stream: `record:${id}`, payload: { recordIds: [id] } });
  });

  const parts = (...amounts: unknown[]) =>
    amounts.map((amount, n) => ({ categoryId: tenant.categoryId(n === 0 ? 'meals' : 'travel'), amount }));

  it('splits a record, and shows it in parts', async () => {
    await processed({ category: null });
    const { id } = (await waiting()).at(-1)!.record;
    const splits = parts('-3', '-0.20');
    splits[0]!.categoryId = splits[0]!.categoryId.toUpperCase() as never;
    expect(await call('POST', `/${id}/approve`, { splits })).toMatchObject({ status: 200 });
    expect((await tenant.records(blockOf(id as RecordId)))[0]).toMatchObject({
      ...{ state: 'approved', categoryId: tenant.categoryId('meals') },
      splits: [
        { categoryId: tenant.categoryId('meals'), amountMinor: '-300' },
        { categoryId: tenant.categoryId('travel'), amountMinor: '-20' },
      ],
    });
  });

  it('refuses parts that do not make the whole, and leaves the record as it is', async () => {
    await processed({ category: null });
    const { id } = (await waiting()).at(-1)!.record;
    for (const [splits, status] of [
      [parts('-3', '-0.21'), 422],
      [parts('-3.20'), 400],
      [parts('-3', '0.20', '-0.40'), 422],
      [parts(-3, -0.2), 400],
      [parts('-3', '1e1'), 400],
      [[1, 2], 400],
      ['-3.20', 400],
      [[{ amount: '-3' }, { amount: '-0.20' }], 400],
      [parts('-3', '-0.20').map((part) => ({ ...part, categoryId: id })), 422],
      [Array.from({ length: 21 }, () => parts('-0.01')[0]), 400],
    ] as const)
      expect([splits, await call('POST', `/${id}/approve`, { splits })]).toMatchObject([splits, { status }]);
    const createRule = { name: 'Tea', when: { field: 'description', operator: 'contains', value: 'tea' } };
    const both = await call('POST', `/${id}/approve`, { splits: parts('-3', '-0.20'), createRule });
    expect(both).toMatchObject({ status: 422, body: { code: 'approvals.split-invalid' } });
    expect((await waiting()).map(({ record }) => record.id)).toContain(id);
  });

  it.each([0, 0.000001, 0.123456, 1])('takes %d for the least confidence', async (autoApproveAt) => {
    expect(await call('PUT', '/policy', { autoApproveAt, reviewAboveMinor: '5' })).toMatchObject({
      status: 200,
    });
    expect((await call('GET', '/policy')).body).toMatchObject({ autoApproveAt, reviewAboveMinor: '5' });
  });

  it.each([
    ...[1e-7, 1e-50, 5e-324, 0.1234567, -0.1, 1.1, '0.5', null, [0.5]].map((autoApproveAt) => ({
      autoApproveAt,
    })),
    ...['', '-1', '1.5', '9'.repeat(19), 5, null, ['5']].map((reviewAboveMinor) => ({ reviewAboveMinor })),
  ])('refuses a policy with %j', async (fault) => {
    const policy = { autoApproveAt: 0.5, reviewAboveMinor: '5', ...fault };
    expect(await call('PUT', '/policy', policy)).toMatchObject({
      status: 400,
      body: { code: 'http.request-invalid' },
    });
  });
});

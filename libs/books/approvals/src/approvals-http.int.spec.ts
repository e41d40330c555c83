import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { CreateApiKey } from '@balance/identity';
import { IdentityHttpModule } from '@balance/identity/http';
import { ApprovalsHttpModule } from './http.js';
import { RouteBatchesJob } from './route-batches/route-batches.job.js';
import {
  context,
  type Decided,
  openTestApprovals,
  type TestApprovals,
  type TestTenant,
} from './testing/test-approvals.js';

let test: TestApprovals;
let app: NestFastifyApplication;
let tenant: TestTenant;
let key: string;

beforeAll(async () => {
  test = await openTestApprovals();
  const config = loadConfig({ DATABASE_URL: test.adminUrl, LOG_LEVEL: 'silent' });
  const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];

  @Module({ imports: [...platform, IdentityHttpModule, ApprovalsHttpModule] })
  class TestApi {}

  app = await createHttpApp(TestApi, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  tenant = await test.newTenant();
  key = await app.get(CreateApiKey, { strict: false }).execute(tenant.id, 'test');
});
afterAll(async () => {
  await app.close();
  await test.close();
});

async function call(method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) {
  const headers = { authorization: `Bearer ${key}` };
  const url = `/api/v1/approvals${path}`;
  const answer = await app.inject({ method, url, headers, ...(payload && { payload }) });
  return {
    status: answer.statusCode,
    body: (answer.body === '' ? {} : answer.json()) as Record<string, unknown>,
  };
}

/** What waits then, oldest first. */
async function waiting(query = ''): Promise<{ reason: string; record: { id: string } }[]> {
  const { body } = await call('GET', query);
  return body['items'] as { reason: string; record: { id: string } }[];
}

async function processed(...decided: Decided[]): Promise<void> {
  const batchIds = [await tenant.processed(...decided)];
  await test.get(RouteBatchesJob).handle({ tenantId: tenant.id, batchIds }, context);
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
    expect(await call('POST', `/${id.toUpperCase()}/approve`, { categoryId })).toMatchObject({ status: 204 });
    expect((await waiting()).map(({ record }) => record.id)).not.toContain(id);
    const events = await tenant.events('TX_APPROVED');
    expect(events.at(-1)).toMatchObject({ stream: `record:${id}`, payload: { recordIds: [id] } });
  });

  it.each([0, 0.000001, 0.123456, 1])('takes %d for the least confidence', async (autoApproveAt) => {
    expect(await call('PUT', '/policy', { autoApproveAt, reviewAboveMinor: '5' })).toMatchObject({
      status: 204,
    });
    expect((await call('GET', '/policy')).body).toEqual({ autoApproveAt, reviewAboveMinor: '5' });
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

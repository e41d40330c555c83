import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule, EventsWorkerModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { CreateApiKey, CreateTenant } from '@balance/identity';
import { IdentityHttpModule } from '@balance/identity/http';
import { IdentityWorkerModule } from '@balance/identity/worker';
import { type Currency, SystemIds, type TenantId } from '@balance/kernel';
import { LedgerModule, OpenChart, PostEntries } from '@balance/ledger';
import { migrateQueue, QueueModule, QueueWorkerModule } from '@balance/queue';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { ReportsHttpModule } from './http.js';
import { ReportRepository } from './report.repository.js';
import { cause, saleOf, year } from './testing/test-reports.js';
import { ReportsWorkerModule } from './worker.js';

let test: TestDatabase;
let app: NestFastifyApplication;
let tenantId: TenantId;
let authorization: string;

beforeAll(async () => {
  test = await testDatabase();
  await migrateQueue(test.adminUrl);
  const config = loadConfig({ DATABASE_URL: test.adminUrl, LOG_LEVEL: 'silent' });
  const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule, QueueModule];
  const processes = [EventsWorkerModule, QueueWorkerModule, IdentityHttpModule, IdentityWorkerModule];

  /** The API and the worker in one process. */
  @Module({ imports: [...platform, ...processes, LedgerModule, ReportsHttpModule, ReportsWorkerModule] })
  class TestProcess {}

  app = await createHttpApp(TestProcess, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const acme = { slug: 'acme', name: 'Acme', currency: 'EUR' as Currency };
  tenantId = (await app.get(CreateTenant, { strict: false }).execute(acme)).id;
  authorization = `Bearer ${await app.get(CreateApiKey, { strict: false }).execute(tenantId, 'test')}`;
  await app.get(Database, { strict: false }).forTenant(tenantId, async (tx) => {
    await app.get(OpenChart, { strict: false }).execute(tx);
    const batch = { stream: 'batch:1', cause };
    await app.get(PostEntries, { strict: false }).execute(tx, [saleOf(150_000n)], batch);
  });
});
afterAll(async () => {
  await app.close();
  await test.drop();
});

const call = (method: 'GET' | 'POST', path: string, payload?: object) =>
  app.inject({
    method,
    url: `/api/v1/reports${path}`,
    headers: { authorization },
    ...(payload && { payload }),
  });

async function completed(id: string): Promise<Record<string, unknown>> {
  for (;;) {
    const report = (await call('GET', `/${id}`)).json<Record<string, unknown>>();
    if (report.status !== 'requested') return report;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

describe('reports over HTTP, the event log and the queue', () => {
  it('makes the report that was asked for', async () => {
    const asked = await call('POST', '', year);
    expect(asked.statusCode).toBe(202);
    const { id } = asked.json<{ id: string }>();
    expect(await completed(id)).toEqual({
      id,
      kind: 'profit-and-loss',
      parameters: { from: '2025-01-01', to: '2025-12-31' },
      status: 'completed',
      error: null,
      requestedBy: expect.stringMatching(/^key:/),
      requestedAt: expect.stringMatching(/Z$/),
      asOf: expect.stringMatching(/Z$/),
      finishedAt: expect.stringMatching(/Z$/),
      result: {
        from: '2025-01-01',
        to: '2025-12-31',
        currencies: [
          {
            currency: 'EUR',
            income: {
              lines: [{ code: '4000', name: 'Sales', amount: '1500.00', amountMinor: '150000' }],
              total: '1500.00',
              totalMinor: '150000',
            },
            expense: { lines: [], total: '0.00', totalMinor: '0' },
            net: '1500.00',
            netMinor: '150000',
          },
        ],
      },
    });

    const csv = await call('GET', `/${id}.csv`);
    expect(csv.statusCode).toBe(200);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.body.split('\r\n')[1]).toBe('EUR,Income,4000,Sales,1500.00');

    const list = await call('GET', '?status=completed&limit=1');
    expect(list.json()).toMatchObject({ items: [{ id, status: 'completed' }], nextCursor: null });
    expect(list.body).not.toContain('1500.00');
  });

  it('has no CSV of a report that is still being made', async () => {
    const id = new SystemIds().next<'report'>();
    const row = { id, kind: year.kind, parameters: year, requestedBy: cause.actor };
    // Without its event, so that no worker makes it meanwhile.
    await app
      .get(Database, { strict: false })
      .forTenant(tenantId, (tx) => app.get(ReportRepository, { strict: false }).insert(tx, row));
    expect((await call('GET', `/${id}`)).json()).toMatchObject({ status: 'requested', result: null });
    const csv = await call('GET', `/${id}.csv`);
    expect(csv.statusCode).toBe(409);
    expect(csv.json()).toMatchObject({ code: 'reports.not-ready' });

    const statuses = async (query: string) =>
      (await call('GET', query)).json<{ items: { status: string }[] }>().items.map(({ status }) => status);
    expect(await statuses('?sort=finishedAt')).toEqual(['completed', 'requested']);
    expect(await statuses('?sort=-finishedAt')).toEqual(['completed', 'requested']);
    expect(await statuses('?status=requested,failed&kind=profit-and-loss')).toEqual(['requested']);
    expect((await call('GET', '?count=true&limit=1')).json()).toMatchObject({ count: 2, countIsExact: true });
  });

  it.each([
    [{ ...year, to: '2024-12-31' }, 422, 'reports.period-invalid'],
    [{ ...year, from: '2025-02-29' }, 422, 'reports.period-invalid'],
    [{ ...year, kind: 'horoscope' }, 400, 'http.request-invalid'],
    [{ kind: year.kind }, 400, 'http.request-invalid'],
  ])('refuses %j', async (body, status, code) => {
    const response = await call('POST', '', body);
    expect(response.statusCode).toBe(status);
    expect(response.json()).toMatchObject({ code });
  });

  it.each(['', '.csv'])('does not find what is not there%s', async (suffix) => {
    const response = await call('GET', `/01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f${suffix}`);
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'reports.not-found' });
  });

  it.each(['balance-sheet', 'trial-balance'])('makes a %s at the end of a day', async (kind) => {
    const asked = await call('POST', '', { kind, to: '2025-12-31' });
    const { id } = asked.json<{ id: string }>();
    const report = await completed(id);
    expect(report).toMatchObject({ kind, parameters: { to: '2025-12-31' }, status: 'completed' });
    expect(JSON.stringify(report.result)).toContain('1500.00');
    expect((await call('GET', `/${id}.csv`)).body).toContain('EUR');
    const before = await call('POST', '', { kind, to: '2025-02-28' });
    expect(await completed(before.json<{ id: string }>().id)).toMatchObject({ result: { currencies: [] } });
  });

  it('refuses a profit and loss without a first day', async () => {
    const refused = await call('POST', '', { kind: 'profit-and-loss', to: '2025-12-31' });
    expect([refused.statusCode, refused.json()]).toMatchObject([422, { code: 'reports.period-invalid' }]);
  });
});

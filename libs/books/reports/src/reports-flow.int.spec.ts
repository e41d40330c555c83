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
import { type Statement } from './domain/statement/statement.js';
import { ReportsHttpModule } from './http.js';
import { reportKindNames } from './kinds/kinds.js';
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
      progress: 1,
      step: null,
      error: null,
      requestedBy: expect.stringMatching(/^key:/),
      requestedAt: expect.stringMatching(/Z$/),
      asOf: expect.stringMatching(/Z$/),
      ruleSetVersion: '0',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
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
        statement: expect.objectContaining({
          title: 'Profit and loss, 2025-01-01 to 2025-12-31',
          rowCount: 7,
        }),
      },
    });

    const rows = (await call('GET', `/${id}/rows?limit=3&count=true`)).json<{ items: { label: string }[] }>();
    expect(rows).toMatchObject({ count: 7, nextCursor: expect.any(String) });
    expect(rows.items.map(({ label }) => label)).toEqual(['Income', 'Operating income', 'Sales']);

    const verified = await call('POST', `/${id}/verification`);
    expect([verified.statusCode, verified.json()]).toMatchObject([200, { isEqual: true }]);

    const csv = await call('GET', `/${id}.csv`);
    expect(csv.statusCode).toBe(200);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(csv.body.split('\r\n')).toContain('EUR,Income,4000,Sales,1500.00');

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
    [{ ...year, by: 'week' }, 400, 'http.request-invalid'],
    [{ ...year, compare: 'previous-year', comparePeriods: 0 }, 400, 'http.request-invalid'],
    [{ ...year, asOf: '2025-01-01' }, 400, 'http.request-invalid'],
    [{ ...year, accounts: ['=1'] }, 400, 'http.request-invalid'],
    [{ ...year, accounts: ['1000'] }, 422, 'reports.parameter-not-taken'],
    [{ ...year, currency: 'XYZ' }, 422, 'reports.currency-invalid'],
    [{ ...year, asOf: '2999-01-01T00:00:00Z' }, 422, 'reports.as-of-invalid'],
    [{ ...year, from: '1990-01-01', by: 'month' }, 422, 'reports.too-many-columns'],
    [{ ...year, kind: 'general-ledger', accounts: ['none'] }, 422, 'reports.accounts-invalid'],
    [{ ...year, kind: 'cash-flow', accounts: ['4000'] }, 422, 'reports.accounts-invalid'],
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

  it.each(reportKindNames)('makes a %s by its kind', async (kind) => {
    const asked = await call('POST', '', { ...year, kind });
    const report = await completed(asked.json<{ id: string }>().id);
    expect(report).toMatchObject({ kind, status: 'completed', progress: 1 });
    const { rowCount, columns } = (report.result as { statement: Statement }).statement;
    expect([rowCount > 0, columns.length > 0]).toEqual([true, true]);
  });

  it('keeps a budget, with its version as the entity tag', async () => {
    const budget = (method: 'GET' | 'PUT', headers: object = {}, payload?: object) =>
      app.inject({
        ...{ method, url: '/api/v1/budgets?from=2025-01&to=2025-03' },
        headers: { authorization, ...headers },
        ...(payload && { payload, url: '/api/v1/budgets' }),
      });
    const none = await budget('GET');
    expect([none.statusCode, none.headers['etag'], none.json().lines]).toEqual([200, '"0"', []]);
    const line = { accountCode: '4000', month: '2025-02', currency: 'EUR', amount: '12.5' };
    const body = { from: '2025-01', to: '2025-03', lines: [line] };
    const set = await budget('PUT', { 'if-match': '"0"' }, body);
    expect([set.statusCode, set.headers['etag']]).toEqual([200, '"1"']);
    expect(set.json().lines).toEqual([{ ...line, categoryId: null, amount: '12.50', amountMinor: '1250' }]);
    expect((await budget('PUT', { 'if-match': '"0"' }, body)).json()).toMatchObject({
      status: 412,
      code: 'http.version-mismatch',
    });
    expect((await budget('GET', { 'if-none-match': '"1"' })).statusCode).toBe(304);
    const refused = await budget('PUT', {}, { ...body, lines: [{ ...line, accountCode: '1000' }] });
    expect(refused.json()).toMatchObject({ status: 422, code: 'reports.budget-invalid', line: 0 });
    const badMonth = await budget('PUT', {}, { ...body, lines: [{ ...line, month: '2025-13' }] });
    expect(badMonth.json()).toMatchObject({ status: 400, code: 'http.request-invalid' });
  });

  it('refuses a profit and loss without a first day', async () => {
    const refused = await call('POST', '', { kind: 'profit-and-loss', to: '2025-12-31' });
    expect([refused.statusCode, refused.json()]).toMatchObject([422, { code: 'reports.period-invalid' }]);
  });
});

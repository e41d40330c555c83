import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { CreateApiKey, CreateTenant, type Permission } from '@balance/identity';
import { IdentityHttpModule } from '@balance/identity/http';
import { type Currency, type TenantId } from '@balance/kernel';
import { LedgerHttpModule } from './http.js';
import { OpenChart } from './open-chart/open-chart.use-case.js';
import { anEntry } from './testing/an-entry.js';
import { openTestBooks, type TestBooks } from './testing/test-books.js';

let books: TestBooks;
let app: NestFastifyApplication;
let tenantId: TenantId;

beforeAll(async () => {
  books = await openTestBooks();
  const config = loadConfig({ DATABASE_URL: books.adminUrl, LOG_LEVEL: 'silent' });
  const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];

  @Module({ imports: [...platform, IdentityHttpModule, LedgerHttpModule] })
  class TestApi {}

  app = await createHttpApp(TestApi, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const currency = 'EUR' as Currency;
  tenantId = (
    await app.get(CreateTenant, { strict: false }).execute({ slug: 'acme', name: 'Acme', currency })
  ).id;
  await books.database.forTenant(tenantId, (tx) => books.get(OpenChart).execute(tx));
  await books.post(tenantId, [anEntry({ reference: 'ticket' })]);
});
afterAll(async () => {
  await app.close();
  await books.close();
});

async function call(method: 'GET' | 'POST', path: string, payload?: object, scopes?: Permission[]) {
  const key = await app.get(CreateApiKey, { strict: false }).execute(tenantId, 'test', scopes);
  const headers = { authorization: `Bearer ${key}` };
  const response = await app.inject({ method, url: `/api/v1${path}`, headers, ...(payload && { payload }) });
  return { status: response.statusCode, body: response.json<Record<string, unknown>>() };
}

const entryId = async () =>
  (await books.entries(tenantId)).find(({ reference }) => reference === 'ticket')!.id;

describe('the ledger over HTTP', () => {
  it('shows entries with decimal amounts', async () => {
    const nothing = { recordId: null, categoryId: null, counterparty: null };
    expect(await call('GET', '/ledger/entries?reference=ticket&limit=1')).toEqual({
      status: 200,
      body: {
        items: [
          {
            id: await entryId(),
            reference: 'ticket',
            effectiveOn: '2025-03-31',
            description: 'A train ticket',
            reversesId: null,
            reversedById: null,
            recordedAt: expect.stringMatching(/^\d{4}-.*Z$/),
            metadata: {},
            postings: [
              { accountCode: '6300', amount: '12.34', amountMinor: '1234', currency: 'EUR', ...nothing },
              { accountCode: '1000', amount: '-12.34', amountMinor: '-1234', currency: 'EUR', ...nothing },
            ],
          },
        ],
        nextCursor: null,
      },
    });
  });

  it.each([
    ['2025-03-30', []],
    ['2025-03-31', [{ currency: 'EUR', amount: '12.34', amountMinor: '1234' }]],
  ])('shows the balances on %s', async (on, balances) => {
    const { status, body } = await call('GET', `/ledger/accounts?on=${on}`);
    expect(status).toBe(200);
    expect(body['items']).toContainEqual(
      expect.objectContaining({ code: '6300', name: 'Travel', type: 'expense', parentCode: '630', balances }),
    );
  });

  it('lists accounts by type and page', async () => {
    const first = await call('GET', '/ledger/accounts?type=equity,liability&limit=5&count=true');
    expect(first.body).toMatchObject({ items: expect.any(Array), count: 12, countIsExact: true });
    const next = await call(
      'GET',
      `/ledger/accounts?type=equity,liability&cursor=${String(first.body['nextCursor'])}`,
    );
    expect(next.body).toMatchObject({
      items: ['2300', '300', '3000', '3100', '3700', '3800', '3900'].map((code) => ({ code })),
      nextCursor: null,
    });
  });

  it('shows one entry, by its id in any case', async () => {
    const id = await entryId();
    const shown = await call('GET', `/ledger/entries/${id.toUpperCase()}`);
    expect(shown).toMatchObject({ status: 200, body: { id, postings: [{}, {}] } });
    expect(await call('GET', `/ledger/entries/${tenantId}`)).toMatchObject({
      status: 404,
      body: { code: 'ledger.entry-not-found' },
    });
  });

  it.each([
    '/ledger/accounts?on=2025-02-30',
    '/ledger/accounts?type=equity&type=assets',
    '/ledger/entries?from=yesterday',
    '/ledger/entries?sort=date',
  ])('refuses %s', async (path) => {
    expect(await call('GET', path)).toMatchObject({ status: 400, body: { code: 'http.request-invalid' } });
  });

  it('reverses an entry, once', async () => {
    const id = await entryId();
    const first = await call('POST', `/ledger/entries/${id}/reversal`, { reason: 'Twice' });
    expect(first).toMatchObject({ status: 201, body: { entryId: id } });
    expect(await call('POST', `/ledger/entries/${id}/reversal`, {})).toMatchObject({
      status: 409,
      body: { code: 'ledger.already-reversed' },
    });
    expect(await books.balances(tenantId)).toEqual({});
  });

  it('lets a key that may only read reverse nothing', async () => {
    const path = `/ledger/entries/${await entryId()}/reversal`;
    expect(await call('POST', path, {}, ['ledger:read'])).toMatchObject({ status: 403 });
  });
});

import { Module, type Type } from '@nestjs/common';
import { ConfigModule, loadConfig } from '@balance/config';
import { DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { CreateApiKey, CreateTenant, type Permission } from '@balance/identity';
import { type Currency } from '@balance/kernel';
import { LedgerHttpModule } from '../http.js';
import { OpenChart } from '../open-chart/open-chart.use-case.js';
import { openTestBooks } from './test-books.js';

/**
 * The ledger over HTTP, with one tenant that keeps its books in EUR.
 *
 * @param identity tells who calls: another module's door, which only specs may name
 */
export async function openTestLedgerApi(identity: Type) {
  const books = await openTestBooks();
  const config = loadConfig({ DATABASE_URL: books.adminUrl, LOG_LEVEL: 'silent' });
  const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];

  @Module({ imports: [...platform, identity, LedgerHttpModule] })
  class TestApi {}

  const app = await createHttpApp(TestApi, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const currency = 'EUR' as Currency;
  const tenant = await app
    .get(CreateTenant, { strict: false })
    .execute({ slug: 'acme', name: 'Acme', currency });
  await books.database.forTenant(tenant.id, (tx) => books.get(OpenChart).execute(tx));

  /** @param how with `scopes` of the key that calls: everything when left out */
  async function call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    path: string,
    payload?: object,
    how: { scopes?: Permission[] | undefined; headers?: Record<string, string> } = {},
  ) {
    const key = await app.get(CreateApiKey, { strict: false }).execute(tenant.id, 'test', how.scopes);
    const headers = { authorization: `Bearer ${key}`, ...how.headers };
    const response = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers,
      ...(payload && { payload }),
    });
    const body = response.body === '' ? {} : response.json<Record<string, unknown>>();
    return { status: response.statusCode, headers: response.headers, body };
  }

  return {
    books,
    tenantId: tenant.id,

    async post(path: string, payload: object, scopes?: Permission[]) {
      const { status, body } = await call('POST', path, payload, { scopes });
      return { status, body };
    },
    call,

    async close(): Promise<void> {
      await app.close();
      await books.close();
    },
  };
}

export type TestLedgerApi = Awaited<ReturnType<typeof openTestLedgerApi>>;

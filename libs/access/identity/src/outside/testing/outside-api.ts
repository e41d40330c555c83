import { Module, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { Clock, type Currency, type TenantId } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { IdentityHttpModule } from '../../http.js';
import { CreateTenant } from '../../tenants/create-tenant/create-tenant.use-case.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The identity part of the API on a database of its own, with an outside provider, at a time that tests decide. */
export class OutsideApi {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly test: TestDatabase,
  ) {}

  /** How far the API's clock is ahead of the real one. */
  aheadMs = 0;

  static async open(settings: Readonly<Record<string, string>>): Promise<OutsideApi> {
    const test = await testDatabase();
    const config = loadConfig({
      DATABASE_URL: test.adminUrl,
      DATABASE_POOL: '6',
      SECRET_KEY: 'ab'.repeat(32),
      LOG_LEVEL: 'silent',
      ...settings,
    });
    @Module({
      imports: [ConfigModule.with(config), DatabaseModule.register(), EventsModule, IdentityHttpModule],
    })
    class TestProcess {}
    const app = await createHttpApp(TestProcess, config);
    try {
      await app.init();
    } catch (fault) {
      await app.close();
      await test.drop();
      throw fault;
    }
    await app.getHttpAdapter().getInstance().ready();
    const api = new OutsideApi(app, test);
    api.get(Clock).now = () => new Date(Date.now() + api.aheadMs);
    return api;
  }

  get<T>(type: Type<T> | (abstract new () => T)): T {
    return this.app.get<T>(type as Type<T>, { strict: false });
  }

  /** A tenant without members. */
  async tenant(slug: string): Promise<TenantId> {
    const draft = { slug, name: slug, currency: 'EUR' as Currency };
    return (await this.get(CreateTenant).execute(draft)).id;
  }

  /** Who the holder of a token is here. */
  caller(token: string, tenant?: string): Promise<Answer> {
    const headers = { authorization: `Bearer ${token}` };
    return this.send(
      'GET',
      '/caller',
      tenant === undefined ? headers : { ...headers, 'balance-tenant': tenant },
    );
  }

  async send(
    method: 'GET' | 'POST',
    path: string,
    headers: Readonly<Record<string, string>> = {},
    payload?: string | Buffer,
  ): Promise<Answer> {
    const answer = await this.app.inject({ method, url: `/api/v1${path}`, headers, payload });
    const body = answer.body === '' ? {} : answer.json<Record<string, unknown>>();
    return { status: answer.statusCode, headers: answer.headers, body };
  }

  /** What the system finds, whatever the tenant. */
  rows<Row = Record<string, unknown>>(statement: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> {
    return this.get(Database).asSystem((tx) => tx.query<Row>(statement, ...values));
  }

  /** Types of the events in a tenant's log, and what they say, oldest first. */
  events(tenantId: TenantId): Promise<{ type: string; payload: unknown; actor: string }[]> {
    return this
      .rows`SELECT type, payload, actor FROM events WHERE tenant_id = ${tenantId}::uuid ORDER BY position`;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }
}

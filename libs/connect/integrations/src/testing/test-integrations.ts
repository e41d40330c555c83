import { type Readable } from 'node:stream';
import { Module, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule, EventsWorkerModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { CreateApiKey, CreateTenant, type Permission } from '@balance/identity';
import { type Currency, type TenantId } from '@balance/kernel';
import { migrateQueue, QueueModule, QueueWorkerModule } from '@balance/queue';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { IntegrationsHttpModule } from '../http.js';
import { IntegrationsWorkerModule } from '../worker.js';
import { secret, signed } from './signed.js';

export const mapping = {
  records: 'items',
  bookedOn: { path: 'on', unit: 'iso' },
  amount: { path: 'amount', unit: 'decimal' },
  currency: { constant: 'EUR' },
  description: 'text',
};
export const coffee = { on: '2026-11-21', amount: '-3.20', text: 'Coffee' };
export const bodyOf = (...items: object[]) => JSON.stringify({ items });

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The API and the worker's handlers on a database of their own. */
export class TestIntegrations {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly test: TestDatabase,
  ) {}

  /**
   * @param identity the module that lets callers in; a spec may load it, a library may not
   * @param settings configuration; with `hasQueue`, relay and queue run too, else tests call the job's handler
   */
  static async open(
    identity: Type,
    { hasQueue = false, ...settings }: { hasQueue?: boolean; WEBHOOK_LIMIT_KB?: string } = {},
  ): Promise<TestIntegrations> {
    const test = await testDatabase();
    if (hasQueue) await migrateQueue(test.adminUrl);
    const config = loadConfig({
      DATABASE_URL: test.adminUrl,
      SECRET_KEY: 'ab'.repeat(32),
      LOG_LEVEL: 'silent',
      ...settings,
    });
    const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];
    const queue = hasQueue ? [QueueModule, EventsWorkerModule, QueueWorkerModule] : [];
    const own = [identity, IntegrationsHttpModule, IntegrationsWorkerModule];
    @Module({ imports: [...platform, ...queue, ...own] })
    class TestProcess {}
    const app = await createHttpApp(TestProcess, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TestIntegrations(app, test);
  }

  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  async tenant(slug: string): Promise<TestTenant> {
    const { id } = await this.get(CreateTenant).execute({ slug, name: slug, currency: 'EUR' as Currency });
    return new TestTenant(this, id);
  }

  /** As if the database had gone away. */
  dropDatabase(): Promise<void> {
    return this.test.drop();
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.test.drop();
  }
}

export class TestTenant {
  constructor(
    private readonly integrations: TestIntegrations,
    readonly id: TenantId,
  ) {}

  async call(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    payload?: object,
    scopes?: Permission[],
    headers: object = {},
  ): Promise<Answer> {
    const key = await this.integrations.get(CreateApiKey).execute(this.id, 'test', scopes);
    return this.send({ method, path, headers: { authorization: `Bearer ${key}`, ...headers }, payload });
  }

  /** @returns the new integration's id */
  async integration(more: object = {}): Promise<string> {
    const { body } = await this.call('POST', '', { name: 'Till', mapping, secret, ...more });
    return String(body.id);
  }

  deliver(
    id: string,
    payload: string | Buffer | Readable,
    headers: object = signed(String(payload)),
  ): Promise<Answer> {
    const typed = { 'content-type': 'application/json', ...headers };
    return this.send({ method: 'POST', path: `/${id}/deliveries`, headers: typed, payload });
  }

  /** What a query finds in this tenant's rows. */
  rows<Row = Record<string, unknown>>(statement: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> {
    return this.integrations.get(Database).forTenant(this.id, (tx) => tx.query<Row>(statement, ...values));
  }

  private async send({
    path,
    ...request
  }: {
    method: 'GET' | 'POST' | 'PATCH';
    path: string;
    headers: object;
    payload?: string | object;
  }): Promise<Answer> {
    const answer = await this.integrations.app.inject({
      ...request,
      headers: { ...request.headers },
      url: `/api/v1/integrations${path}`,
    });
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: answer.json<Record<string, unknown>>(),
    };
  }
}

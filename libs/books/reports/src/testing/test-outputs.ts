import { jest } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Module, type Type } from '@nestjs/common';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule, EventsWorkerModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { CreateApiKey, CreateTenant, type UserId } from '@balance/identity';
import { Clock, type Currency, SystemIds, type TenantId } from '@balance/kernel';
import { LedgerModule, OpenChart, PostEntries } from '@balance/ledger';
import { migrateQueue, QueueModule, QueueWorkerModule } from '@balance/queue';
import { testDatabase, TestSmtpServer } from '@balance/testing';
import { ReportsHttpModule } from '../http.js';
import { ReportsWorkerModule } from '../worker.js';
import { cause, saleOf, year } from './test-reports.js';

const ids = new SystemIds();

/**
 * The API, the worker and a mail server: reports on their whole way out.
 *
 * @param identity tells who calls, and handles the jobs that it declares: another module's doors, which only specs may name
 */
export async function openTestOutputs(...identity: Type[]) {
  const test = await testDatabase();
  await migrateQueue(test.adminUrl);
  const mails = await TestSmtpServer.start();
  const home = mkdtempSync(path.join(tmpdir(), 'balance-outputs-'));
  const config = loadConfig({
    DATABASE_URL: test.adminUrl,
    LOG_LEVEL: 'silent',
    BALANCE_HOME: home,
    SECRET_KEY: '5e'.repeat(32),
    SMTP_URL: mails.url,
    PUBLIC_URL: 'https://books.example',
  });
  const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule, QueueModule];
  const processes = [EventsWorkerModule, QueueWorkerModule, ...identity];

  @Module({ imports: [...platform, ...processes, LedgerModule, ReportsHttpModule, ReportsWorkerModule] })
  class TestProcess {}

  const app = await createHttpApp(TestProcess, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const get = <T>(type: Type<T> | (abstract new () => T)): T =>
    app.get<T>(type as Type<T>, { strict: false });
  const database = get(Database);

  return {
    get,
    database,
    mails,

    /** Until then, it is that time. */
    setClock: (now: string) => jest.spyOn(get(Clock), 'now').mockImplementation(() => new Date(now)),

    async tenant(slug: string) {
      const draft = { slug, name: `${slug} Ltd`, currency: 'EUR' as Currency };
      const { id } = await get(CreateTenant).execute(draft);
      const key = await get(CreateApiKey).execute(id, 'test');
      await database.forTenant(id, async (tx) => {
        await get(OpenChart).execute(tx);
        await get(PostEntries).execute(tx, [saleOf(150_000n)], { stream: 'batch:1', cause });
      });
      return new TestTenant(id, (method, url, payload, headers) =>
        app.inject({
          method,
          url,
          headers: { authorization: `Bearer ${key}`, ...headers },
          ...(payload && { payload }),
        }),
      );
    },

    /** What somebody is answered who is not signed in. */
    fetch: (url: string) => app.inject({ method: 'GET', url: new URL(url).pathname }),

    async member(tenantId: TenantId, email: string): Promise<UserId> {
      const id = ids.next<'user'>();
      await database.asSystemFor(tenantId, async (tx) => {
        await tx.execute`
          INSERT INTO users (id, email, email_key, name, email_verified_at) VALUES (${id}::uuid, ${email}, ${email}, 'Ann', now())`;
        await tx.execute`
          INSERT INTO memberships (tenant_id, user_id, role) VALUES (current_tenant(), ${id}::uuid, 'viewer')`;
      });
      return id;
    },

    leave: (tenantId: TenantId, userId: UserId) =>
      database.asSystemFor(
        tenantId,
        (tx) => tx.execute`
          DELETE FROM memberships WHERE tenant_id = current_tenant() AND user_id = ${userId}::uuid`,
      ),

    async close(): Promise<void> {
      jest.restoreAllMocks();
      await app.close();
      await mails.stop();
      await test.drop();
      rmSync(home, { recursive: true });
    },
  };
}

export type TestOutputs = Awaited<ReturnType<typeof openTestOutputs>>;

interface Answer {
  readonly statusCode: number;
  readonly body: string;
  readonly rawPayload: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
  json<T = Record<string, unknown>>(): T;
}

type Inject = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  url: string,
  payload?: object,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** A tenant whose key is used for every call. */
export class TestTenant {
  constructor(
    readonly id: TenantId,
    private readonly inject: Inject,
  ) {}

  call(...[method, path, payload, headers]: Parameters<Inject>): Promise<Answer> {
    return this.inject(method, `/api/v1${path}`, payload, headers);
  }

  /** A report that is completed. */
  async report(wanted: object = year): Promise<string> {
    const { id } = (await this.call('POST', '/reports', wanted)).json<{ id: string }>();
    await until(async () => {
      const { status } = (await this.call('GET', `/reports/${id}`)).json<{ status: string }>();
      return status !== 'requested' || undefined;
    });
    return id;
  }

  /** A file of it that is made, or could not be. */
  file(reportId: string, fileId: string): Promise<Record<string, unknown>> {
    return until(async () => {
      const file = (await this.call('GET', `/reports/${reportId}/files/${fileId}`)).json();
      return file.status === 'requested' ? undefined : file;
    });
  }
}

export async function until<T>(find: () => Promise<T | undefined>): Promise<T> {
  for (const deadline = Date.now() + 20_000; ; await delay(25)) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('it did not happen within 20 s');
  }
}

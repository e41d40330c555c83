import { afterAll, beforeAll } from '@jest/globals';
import { Module, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { hash } from '@node-rs/argon2';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule, type Sql } from '@balance/database';
import { defineEvent, EventLog, EventsModule, type NewEvent } from '@balance/events';
import { createHttpApp } from '@balance/http';
import {
  AddUser,
  CreateApiKey,
  CreateTenant,
  type Permission,
  type Role,
  type UserId,
} from '@balance/identity';
import { type Cause, Clock, type Currency, SystemIds, type TenantId } from '@balance/kernel';
import { startTestServer, testDatabase, type TestServer } from '@balance/testing';
import { AuditHttpModule } from '../http.js';
import { Listener } from './listener.js';

const ids = new SystemIds();
const password = 'correct horse battery staple';

export const cause: Cause = {
  actor: 'system:test',
  correlationId: ids.next<'correlation'>(),
  causationId: null,
};

const payload = z.strictObject({ number: z.int(), text: z.string().optional() });

/** For specs: a numbered event of any type. */
export const aNote = (
  number: number,
  { type = 'INGESTED', text, ...facts }: { type?: string; text?: string } & Partial<NewEvent> = {},
): NewEvent => ({
  event: defineEvent(type, payload),
  stream: `note:${number}`,
  payload: { number, ...(text !== undefined && { text }) },
  cause,
  ...facts,
});

/**
 * A reader of the log waits for every transaction of the whole server that is older than an event. So that no other
 * spec file keeps one open meanwhile, each has a server of its own.
 */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(undefined);
}, 60_000);
afterAll(() => server.stop());

export interface TestTenant {
  readonly id: TenantId;
  /** A key with all permissions. */
  readonly key: string;
}

/**
 * The API as far as events are concerned, listening, on a database of its own.
 *
 * @param door identity's module for HTTP, which only specs may import
 */
export async function openTestStream(door: Type, settings: Record<string, string> = {}) {
  const { adminUrl, drop } = await testDatabase({ server: server.facts });
  const start = async (more: Record<string, string> = {}): Promise<TestApi> => {
    const api = await startApi(door, { DATABASE_URL: adminUrl, ...settings, ...more });
    running.push(api);
    return api;
  };
  const running: TestApi[] = [];
  const owner = new Database({ app: { connectionString: adminUrl }, system: { connectionString: adminUrl } });
  const api = await start();
  const get = <T>(type: abstract new (...args: never[]) => T): T => api.app.get(type, { strict: false });
  const database = get(Database);
  const log = get(EventLog);

  return {
    ...api,
    adminUrl,
    database,
    /** Another process of the same installation. */
    start,
    get,

    async newTenant(slug: string): Promise<TestTenant> {
      const { id } = await get(CreateTenant).execute({ slug, name: slug, currency: 'EUR' as Currency });
      return { id, key: await get(CreateApiKey).execute(id, 'all') };
    },
    /** Somebody who has signed in. */
    async newPerson(tenantId: TenantId, role: Role): Promise<{ userId: UserId; token: string }> {
      const email = `${role}-${ids.next()}@example.com`;
      const { userId } = await get(AddUser).execute(tenantId, { email, role }, cause);
      await owner.asSystem(
        async (tx) => tx.execute`
          UPDATE users SET password_hash = ${await hash(password, { memoryCost: 1_024 })}, email_verified_at = now()
          WHERE id = ${userId}::uuid`,
      );
      const answer = await fetch(`${api.base}/api/v1/auth/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      const { accessToken } = (await answer.json()) as { accessToken: string };
      return { userId, token: accessToken };
    },
    newKey: (tenantId: TenantId, scopes: Iterable<Permission>) =>
      get(CreateApiKey).execute(tenantId, 'some', [...scopes]),

    append: (tenantId: TenantId, ...events: NewEvent[]) =>
      database.forTenant(tenantId, (tx) => log.append(tx, events)),

    /** Appends in a transaction that stays open until told. */
    async appendSlowly(tenantId: TenantId, ...events: NewEvent[]): Promise<{ commit(): Promise<void> }> {
      let commit: () => void = () => undefined;
      const told = new Promise<void>((resolve) => (commit = resolve));
      let done: Promise<void> = Promise.resolve();
      await new Promise<void>((appended, failed) => {
        done = database.forTenant(tenantId, async (tx) => {
          await log.append(tx, events);
          appended();
          await told;
        });
        done.catch(failed);
      });
      return {
        commit: () => {
          commit();
          return done;
        },
      };
    },

    /** Waits until readers are given all that is committed. */
    async visible(): Promise<void> {
      for (const deadline = Date.now() + 15_000; ; await delay(5)) {
        const { waiting } = await database.asSystem(
          (tx) => tx.one<{ waiting: number }>`
            SELECT count(*)::int AS waiting FROM events WHERE xid >= pg_snapshot_xmin(pg_current_snapshot())`,
        );
        if (waiting === 0) return;
        if (Date.now() > deadline) throw new Error('Events are still held up after 15 s');
      }
    },

    /** One statement as the owner of the database. */
    asOwner: (statement: Sql) => owner.asSystem((tx) => tx.query(statement)),

    async close(): Promise<void> {
      await owner.onApplicationShutdown();
      for (const one of running) await one.close();
      await drop();
    },
  };
}

export type TestStream = Awaited<ReturnType<typeof openTestStream>>;

interface TestApi {
  readonly app: NestFastifyApplication;
  readonly base: string;
  listen(key: string, options?: { query?: string; after?: string | undefined }): Promise<Listener>;
  /** Moves this process's clock on. */
  pass(ms: number): void;
  close(): Promise<void>;
}

async function startApi(door: Type, settings: Record<string, string>): Promise<TestApi> {
  const config = loadConfig({
    SECRET_KEY: 'ab'.repeat(32),
    LOG_LEVEL: 'silent',
    DATABASE_POOL: '6',
    RELAY_POLL_MS: '5',
    ...settings,
  });

  @Module({
    imports: [ConfigModule.with(config), DatabaseModule.register(), EventsModule, door, AuditHttpModule],
  })
  class TestApiModule {}

  const app = await createHttpApp(TestApiModule, config);
  const clock: Clock = app.get(Clock, { strict: false });
  let aheadMs = 0;
  clock.now = () => new Date(Date.now() + aheadMs);
  await app.listen(0, '127.0.0.1');
  const base = await app.getUrl();
  const listeners: Listener[] = [];
  return {
    app,
    base,
    async listen(key, { query = '', after } = {}) {
      const headers = {
        authorization: `Bearer ${key}`,
        ...(after !== undefined && { 'last-event-id': after }),
      };
      const listener = await Listener.open(`${base}/api/v1/events/stream${query}`, headers);
      listeners.push(listener);
      return listener;
    },
    pass: (ms) => {
      aheadMs += ms;
    },
    async close() {
      for (const listener of listeners) listener.cutOff();
      await app.close();
    },
  };
}

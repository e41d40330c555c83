import { afterAll } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Test } from '@nestjs/testing';
import { Client } from 'pg';
import { z } from 'zod';
import { ConfigModule, loadConfig } from '@balance/config';
import { CONNECTIONS, type Connections, Database, DatabaseModule } from '@balance/database';
import { type Cause, SystemIds, type TenantId } from '@balance/kernel';
import { startTestServer, testDatabase, type TestServer } from '@balance/testing';
import { defineEvent, type NewEvent } from '../event.js';
import { EventFeed } from '../event-feed.js';
import { EventLog } from '../event-log.js';
import { EventsModule } from '../events.module.js';

const ids = new SystemIds();

export const cause: Cause = {
  actor: 'system:test',
  correlationId: ids.next<'correlation'>(),
  causationId: null,
};

/** For specs: something happened, numbered. */
export const noted = defineEvent('NOTED', z.strictObject({ number: z.int() }));
export const ignored = defineEvent('IGNORED', z.strictObject({}));

export const aNote = ({ number = 1, ...facts }: { number?: number } & Partial<NewEvent> = {}): NewEvent => ({
  event: noted,
  stream: `note:${number}`,
  payload: { number },
  cause,
  ...facts,
});

/**
 * A reader waits for every transaction of the whole server that is older than an event. So that no other spec file
 * keeps one open meanwhile, each has a server of its own.
 */
let server: Promise<TestServer> | undefined;
afterAll(async () => (await server)?.stop());

/** The log on a database of its own; nothing relays or seals it. */
export async function openTestLog() {
  server ??= startTestServer(undefined);
  const { adminUrl, drop } = await testDatabase({ server: (await server).facts });
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.with(loadConfig({ DATABASE_URL: adminUrl, DATABASE_POOL: '4' })),
      DatabaseModule.register(),
      EventsModule,
    ],
  }).compile();
  const database = module.get(Database);
  const log = module.get(EventLog);
  const { system } = module.get<Connections>(CONNECTIONS);
  const tenantId = ids.next<'tenant'>();
  const feeds: EventFeed[] = [];

  return {
    adminUrl,
    database,
    tenantId,
    log,
    newTenant: (): TenantId => ids.next<'tenant'>(),

    append: (...events: NewEvent[]) => database.forTenant(tenantId, (tx) => log.append(tx, events)),

    /** Appends in a transaction that stays open until told. */
    async appendSlowly(...events: NewEvent[]): Promise<{ commit(): Promise<void> }> {
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

    /** A connection of its own that reads the log. */
    async feed(consumer = 'test'): Promise<EventFeed> {
      const feed = new EventFeed(system, consumer);
      await feed.open();
      feeds.push(feed);
      return feed;
    },

    /**
     * Waits until readers are given all that is committed. The server is shared, and a transaction of any database
     * on it holds readers up.
     */
    visible: () =>
      untilVisible(() =>
        database.asSystem(
          (tx) => tx.one<{ waiting: number }>`
            SELECT count(*)::int AS waiting FROM events WHERE xid >= pg_snapshot_xmin(pg_current_snapshot())`,
        ),
      ),

    /** Runs one statement as the owner of the tables. */
    async asOwner(sql: string): Promise<Record<string, unknown>[]> {
      const client = new Client({ connectionString: adminUrl });
      await client.connect();
      try {
        return (await client.query(sql)).rows;
      } finally {
        await client.end();
      }
    },

    async close(): Promise<void> {
      await Promise.all(feeds.map((feed) => feed.close()));
      await module.close();
      await drop();
    },
  };
}

async function untilVisible(count: () => Promise<{ waiting: number }>): Promise<void> {
  for (const deadline = Date.now() + 15_000; (await count()).waiting > 0; await delay(10))
    if (Date.now() > deadline) throw new Error('Events are still held up after 15 s');
}

export type TestLog = Awaited<ReturnType<typeof openTestLog>>;

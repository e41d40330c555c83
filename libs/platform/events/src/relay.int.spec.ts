import { Injectable, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import { ConfigModule, loadConfig } from '@balance/config';
import { CONNECTIONS, type Connections, Database, DatabaseModule } from '@balance/database';
import { type Id, SystemIds } from '@balance/kernel';
import { defineJob, migrateQueue, QueueModule, Queues } from '@balance/queue';
import { queueSettings, type TestDatabase, testDatabase } from '@balance/testing';
import { dispatch } from './dispatch.js';
import { EventFeed } from './event-feed.js';
import { EventLog } from './event-log.js';
import { EventTally } from './event-tally.js';
import { EventsModule, EventsWorkerModule } from './events.module.js';
import { aNote, ignored, noted } from './testing/test-log.js';
import { type Trigger, TriggeredBy } from './triggered-by.js';
import { VerifyLog } from './verify-log.js';

const readNote = defineJob({
  queue: 'test.notes',
  name: 'read-note',
  data: z.strictObject({ number: z.int() }),
  retry: { attempts: 3, backoff: 'exponential', delayMs: 10 },
});

@Injectable()
@TriggeredBy(noted, readNote, ({ payload }) => ({ number: payload.number }))
class ReadNote {}

const trigger: Trigger<{ number: number }, { number: number }> = {
  event: noted,
  job: readNote,
  jobs: (events) => events.map((cause) => ({ cause, data: { number: cause.payload.number } })),
};

describe('the relay', () => {
  const tenantId: Id<'tenant'> = new SystemIds().next();
  let test: TestDatabase;
  let settings: Record<string, string>;
  let running: { close(): Promise<void> }[];

  beforeEach(async () => {
    test = await testDatabase();
    await migrateQueue(test.adminUrl);
    settings = { DATABASE_URL: test.adminUrl, DATABASE_POOL: '3', QUEUE_POOL: '4', ...queueSettings() };
    running = [];
  });
  afterEach(async () => {
    for (const one of running) await one.close();
    await test.drop();
  });

  /** A process; with `relays`, one that turns events into jobs. */
  async function start({ relays }: { relays: boolean }) {
    const worker = relays ? [EventsWorkerModule] : [];
    const platform = [
      ConfigModule.with(loadConfig(settings)),
      DatabaseModule.register(),
      QueueModule,
      EventsModule,
    ];
    @Module({ imports: [...platform, ...worker], providers: [ReadNote] })
    class TestProcess {}
    const module = await Test.createTestingModule({ imports: [TestProcess] }).compile();
    module.useLogger(false);
    await module.init();
    running.push(module);
    const get = <T>(type: abstract new (...args: never[]) => T): T => module.get(type, { strict: false });
    return {
      queues: get(Queues),
      verify: get(VerifyLog),
      unrelayed: () => get(EventTally).unrelayed(),
      connections: module.get<Connections>(CONNECTIONS, { strict: false }),
      append: (...numbers: number[]) =>
        get(Database).forTenant(tenantId, (tx) =>
          get(EventLog).append(
            tx,
            numbers.map((number) => aNote({ number })),
          ),
        ),
      appendIgnored: () =>
        get(Database).forTenant(tenantId, (tx) =>
          get(EventLog).append(tx, [aNote({ event: ignored, payload: {} })]),
        ),
      async jobs(): Promise<number[]> {
        const jobs = await get(Queues).queue(readNote.queue).getJobs(['waiting'], 0, -1, true);
        return jobs.map(({ data }) => data.data.number).sort((a, b) => a - b);
      },
    };
  }

  async function until(isSo: () => Promise<boolean>): Promise<void> {
    for (const deadline = Date.now() + 15_000; !(await isSo()); await delay(20))
      if (Date.now() > deadline) throw new Error('not within 15 s');
  }

  /** Ends the connection of the relay that leads, as the death of its process does. */
  async function cutOffLeader(): Promise<void> {
    const client = new Client({ connectionString: test.adminUrl });
    await client.connect();
    const { rowCount } = await client.query(
      `SELECT pg_terminate_backend(pid, 5000) FROM pg_locks
       WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    await client.end();
    expect(rowCount).toBe(1);
  }

  it('makes the jobs that committed events call for, and none for the others', async () => {
    const process = await start({ relays: true });
    await process.append(1, 2);
    await process.appendIgnored();
    await until(async () => (await process.unrelayed()) === 0);
    expect(await process.jobs()).toEqual([1, 2]);
  });

  it('makes up for what happened while no relay ran', async () => {
    const writer = await start({ relays: false });
    await writer.append(1);
    await writer.append(2);
    expect(await writer.jobs()).toEqual([]);
    await start({ relays: true });
    await until(async () => (await writer.unrelayed()) === 0);
    expect(await writer.jobs()).toEqual([1, 2]);
  });

  it('makes the same jobs again, and no double, after a crash before its checkpoint', async () => {
    const writer = await start({ relays: false });
    await writer.append(1, 2, 3);
    const crashed = new EventFeed(writer.connections.system, 'relay');
    await crashed.open();
    await crashed.tryLead();
    await until(async () => {
      const { events } = await crashed.next([noted.type]);
      await dispatch(events, [trigger as Trigger], writer.queues);
      return events.length === 3;
    });
    await crashed.close();
    expect(await writer.jobs()).toEqual([1, 2, 3]);
    await start({ relays: true });
    await until(async () => (await writer.unrelayed()) === 0);
    expect(await writer.jobs()).toEqual([1, 2, 3]);
  });

  it('lets another relay take over when the connection of the first dies', async () => {
    const first = await start({ relays: true });
    await first.append(1);
    await until(async () => (await first.unrelayed()) === 0);
    await start({ relays: true });
    await cutOffLeader();
    await first.append(2);
    await until(async () => (await first.unrelayed()) === 0);
    await cutOffLeader();
    await first.append(3);
    await until(async () => (await first.unrelayed()) === 0);
    expect(await first.jobs()).toEqual([1, 2, 3]);
  });

  it('loses nothing of a burst that is larger than what it reads at once', async () => {
    const process = await start({ relays: true });
    const numbers = Array.from({ length: 2_500 }, (_, n) => n);
    await process.append(...numbers.slice(0, 1_500));
    for (const number of numbers.slice(1_500, 1_550)) await process.append(number);
    await process.append(...numbers.slice(1_550));
    await until(async () => (await process.unrelayed()) === 0);
    expect(await process.jobs()).toEqual(numbers);
  });

  it('seals what it has read', async () => {
    const process = await start({ relays: true });
    await process.append(1, 2, 3);
    await until(async () => (await process.verify.execute()).events === 3);
    expect(await process.verify.execute()).toEqual({ seals: expect.any(Number), events: 3 });
  });
});

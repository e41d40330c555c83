import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { connectionsOf } from '@balance/database';
import { loadConfig } from '@balance/config';
import { EventHistory } from './event-history.js';
import { type Following } from './following.js';
import { LogFollower } from './log-follower.js';
import { isBefore, type Place } from './log-place.js';
import { type PlacedEvent } from './placed-event.js';
import { aNote, openTestLog, type TestLog } from './testing/test-log.js';

const numberOf = ({ event }: PlacedEvent) => (event.payload as { number: number }).number;

// A lost connection is replaced after a pause, and later on a machine that is busy.
jest.setTimeout(30_000);

describe('following the log', () => {
  let log: TestLog;
  let following: Following;
  let seen: PlacedEvent[];

  beforeEach(async () => {
    log = await openTestLog();
    seen = [];
    const config = loadConfig({ RELAY_POLL_MS: '5' });
    const follower = new LogFollower(connectionsOf(log.adminUrl, config), config);
    following = follower.follow(({ events }) => seen.push(...events));
    await following.now();
  });
  afterEach(async () => {
    await following.stop();
    await log.close();
  });

  const numbers = async () => {
    await log.visible();
    await following.now();
    return seen.map(numberOf);
  };
  const killReader = async () => {
    const client = new Client({ connectionString: new URL('/postgres', log.adminUrl).href });
    await client.connect();
    await client.query(
      `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
       WHERE application_name = 'balance_log_reader' AND datname = $1`,
      [new URL(log.adminUrl).pathname.slice(1)],
    );
    await client.end();
  };
  const page = (place: Place, limit: number, tenantId = log.tenantId) =>
    log.database.forTenant(tenantId, (tx) => new EventHistory().after(tx, place, limit));

  it('begins at the end of the log', async () => {
    await log.append(aNote({ number: 1 }));
    await log.visible();
    await following.stop();
    seen = [];
    const config = loadConfig({});
    following = new LogFollower(connectionsOf(log.adminUrl, config), config).follow(({ events }) =>
      seen.push(...events),
    );
    await following.now();
    await log.append(aNote({ number: 2 }));
    expect(await numbers()).toEqual([2]);
  });

  it('waits for a transaction that is older, whatever is committed meanwhile', async () => {
    const slow = await log.appendSlowly(aNote({ number: 1 }));
    await log.append(aNote({ number: 2 }));
    await following.now();
    expect(seen).toEqual([]);
    await slow.commit();
    expect(await numbers()).toEqual([1, 2]);
  });

  it('gives each event once and in order while many write and its connection is cut', async () => {
    let next = 0;
    let isCutting = true;
    const write = async () => {
      while (isCutting)
        await log.append(...Array.from({ length: 1 + (next % 4) }, () => aNote({ number: next++ })));
    };
    const cut = async () => {
      for (let times = 0; times < 3; times++) {
        await delay(700);
        await killReader();
      }
      isCutting = false;
    };
    await Promise.all([write(), write(), write(), cut()]);
    await log.visible();
    for (const deadline = Date.now() + 10_000; seen.length < next && Date.now() < deadline;) await delay(20);
    expect(seen.map(numberOf).sort((a, b) => a - b)).toEqual(Array.from({ length: next }, (_, n) => n));
    for (const [n, { place }] of seen.slice(1).entries()) expect(isBefore(seen[n]!.place, place)).toBe(true);
  });

  it('says that the log cannot be asked, and goes on when it can be again', async () => {
    const name = new URL(log.adminUrl).pathname.slice(1);
    const elsewhere = new URL('/postgres', log.adminUrl).href;
    const client = new Client({ connectionString: elsewhere });
    await client.connect();
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await killReader();
    await expect(following.now()).rejects.toThrow();
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    await client.end();
    await log.append(aNote({ number: 1 }));
    for (const deadline = Date.now() + 10_000; seen.length < 1 && Date.now() < deadline;) await delay(20);
    expect(await numbers()).toEqual([1]);
  });

  it('can be read up in pages that fit what is followed', async () => {
    const start = await following.now();
    for (let number = 0; number < 25; number++) await log.append(aNote({ number }));
    const [neighbour] = [log.newTenant()];
    await log.database.forTenant(neighbour, (tx) => log.log.append(tx, [aNote({ number: 99 })]));
    await numbers();
    const read: PlacedEvent[] = [];
    let place = start;
    for (let pages = 1; ; pages++) {
      const { events, end, horizon } = await page(place, 10);
      read.push(...events);
      place = end;
      if (events.length === 10) continue;
      expect([pages, end]).toEqual([3, horizon]);
      break;
    }
    expect(read).toEqual(seen.filter(({ event }) => event.tenantId === log.tenantId));
    expect((await page(start, 10, neighbour)).events.map(numberOf)).toEqual([99]);
    expect(isBefore(seen.at(-1)!.place, place)).toBe(true);
  });

  it('fails for those who ask after its end', async () => {
    await following.stop();
    await expect(following.now()).rejects.toThrow('Nobody follows');
  });
});

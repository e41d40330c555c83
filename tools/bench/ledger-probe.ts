// Started by ledger.bench.mjs with: seconds of each way to move money, how many clients, how many records to post.
import 'reflect-metadata';
import { Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { ApprovalsModule, PostApproved } from '@balance/approvals';
import { ListCategories, OpenCategories } from '@balance/categories';
import { type Config, ConfigModule, loadConfig } from '@balance/config';
import {
  Database,
  DatabaseModule,
  deployMigrations,
  ensureRoles,
  startEmbeddedPostgres,
} from '@balance/database';
import { EventsModule } from '@balance/events';
import { type Cause, SystemIds, type TenantId } from '@balance/kernel';
import { LedgerModule, OpenChart, PostEntries, PostEntry } from '@balance/ledger';
import { type BatchId } from '@balance/records';
import { handWritten, hotAccounts } from './ledger-reference.js';

const [seconds, clients, rows] = process.argv.slice(2).map(Number) as [number, number, number];
const rounds = 3;
const jobsAtOnce = 2;
const recordsABatch = 500;
const batchesAJob = 4; // A job takes at most 2,000 records, see groupBatches.
const ids = new SystemIds();
const cause: Cause = { actor: 'system:bench', correlationId: ids.next(), causationId: null };

Logger.overrideLogger(false); // Standard output is for the figures.
const folder = mkdtempSync(path.join(tmpdir(), 'balance-bench-'));
const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
const url = server.url();
const owner = new pg.Pool({ connectionString: url, max: clients });
owner.on('error', () => undefined); // The server ends before the last connection is closed.
try {
  await ensureRoles(url);
  await deployMigrations(url, fileURLToPath(new URL('../../prisma/migrations', import.meta.url)));
  const platform = [
    ConfigModule.with(loadConfig({ DATABASE_URL: url })),
    DatabaseModule.register(),
    EventsModule,
  ];
  class Bench {}
  Module({ imports: [...platform, LedgerModule, ApprovalsModule] })(Bench);
  const app = await NestFactory.createApplicationContext(Bench, { logger: false });
  const get = <T>(type: abstract new (...args: never[]) => T): T => app.get(type, { strict: false });
  const figures = [...(await moveMoney(get)), await postRecords(get)];
  process.stdout.write(JSON.stringify(figures));
  await app.close();
} finally {
  await owner.end();
  await server.stop();
  rmSync(folder, { recursive: true });
}

type Get = <T>(type: abstract new (...args: never[]) => T) => T;

interface Moved {
  readonly transfers: number;
  readonly tookS: number;
  readonly deadlocks: number;
  readonly otherFaults: number;
}

/** In turns, so that what else the machine does falls on all of them alike. */
async function moveMoney(get: Get) {
  const reference = await handWritten(owner, url, clients);
  const tenantId = await newTenant(get, 'hot');
  const ours = (isTogether: boolean) => {
    const config = { LEDGER_POST_TOGETHER: isTogether } as Config;
    const postEntry = new PostEntry(get(Database), get(PostEntries), config);
    return (forS: number) => move(postEntry, tenantId, forS);
  };
  const ways = new Map<string, (forS: number) => Promise<Moved>>([
    [reference.name, reference.run],
    ['PostEntry, each alone', ours(false)],
    ['PostEntry, together', ours(true)],
  ]);
  const moved = new Map([...ways.keys()].map((name) => [name, [] as Moved[]]));
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of ways) moved.get(name)!.push(await run(seconds / rounds));
  const lost = await difference(tenantId, moved);
  const lostByHand = await reference.lost();
  const rateOf = (name: string) => sum(moved.get(name)!, 'transfers') / sum(moved.get(name)!, 'tookS');
  return [...ways.keys()].map((name) => ({
    what: name,
    clients,
    'per s': Math.round(rateOf(name)),
    'of the reference': `${Math.round((100 * rateOf(name)) / rateOf(reference.name))} %`,
    deadlocks: sum(moved.get(name)!, 'deadlocks'),
    'other faults': sum(moved.get(name)!, 'otherFaults'),
    lost: name === reference.name ? lostByHand : lost,
  }));
}

async function move(postEntry: PostEntry, tenantId: TenantId, forS: number): Promise<Moved> {
  const faults: unknown[] = [];
  const began = performance.now();
  let transfers = 0;
  const client = async () => {
    while (performance.now() - began < forS * 1_000) {
      const from = Math.floor(Math.random() * hotAccounts.length);
      const to = (from + 1 + Math.floor(Math.random() * (hotAccounts.length - 1))) % hotAccounts.length;
      const amountMinor = BigInt(1 + Math.floor(Math.random() * 1_000));
      const postings = [
        { accountCode: hotAccounts[to]!, amountMinor, currency: 'GBP' },
        { accountCode: hotAccounts[from]!, amountMinor: -amountMinor, currency: 'GBP' },
      ];
      const entry = { reference: ids.next(), effectiveOn: '2026-01-31', description: 'Transfer', postings };
      try {
        await postEntry.execute(tenantId, entry, { cause });
        transfers++;
      } catch (fault) {
        faults.push(fault);
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const deadlocks = faults.filter((fault) => fault instanceof pg.DatabaseError && fault.code === '40P01');
  return {
    transfers,
    tookS: (performance.now() - began) / 1_000,
    deadlocks: deadlocks.length,
    otherFaults: faults.length - deadlocks.length,
  };
}

/** What is wrong with the books after it: entries that are missing, balances that are not the sum of their postings. */
async function difference(tenantId: TenantId, moved: ReadonlyMap<string, readonly Moved[]>): Promise<number> {
  const ours = [...moved].filter(([name]) => name.startsWith('PostEntry')).flatMap(([, all]) => all);
  const { rows: found } = await owner.query<{ entries: string; wrong: string; sum: string }>(
    `WITH summed AS (
       SELECT account_code, currency, sum(amount_minor) AS amount, count(*) AS postings
       FROM ledger_postings WHERE tenant_id = $1 GROUP BY account_code, currency
     ), days AS (
       SELECT account_code, currency, sum(debit_minor - credit_minor) AS amount, sum(postings) AS postings
       FROM ledger_days WHERE tenant_id = $1 GROUP BY account_code, currency
     )
     SELECT (SELECT count(*) FROM ledger_entries WHERE tenant_id = $1) AS entries,
       (SELECT sum(balance_minor) FROM ledger_balances WHERE tenant_id = $1) AS sum,
       (SELECT count(*) FROM (SELECT * FROM ledger_balances WHERE tenant_id = $1) AS b
        FULL JOIN summed AS s USING (account_code, currency) FULL JOIN days AS d USING (account_code, currency)
        WHERE (b.balance_minor, b.postings) IS DISTINCT FROM (s.amount, s.postings)
          OR (d.amount, d.postings) IS DISTINCT FROM (s.amount, s.postings)) AS wrong`,
    [tenantId],
  );
  const { entries, wrong, sum: total } = found[0]!;
  return Math.abs(Number(entries) - sum(ours, 'transfers')) + Number(wrong) + Math.abs(Number(total));
}

async function newTenant(get: Get, slug: string): Promise<TenantId> {
  const tenantId = ids.next<'tenant'>();
  await owner.query('INSERT INTO tenants (id, slug, name, currency) VALUES ($1, $2, $2, $3)', [
    tenantId,
    slug,
    'GBP',
  ]);
  await get(Database).forTenant(tenantId, async (tx) => {
    await get(OpenChart).execute(tx);
    await get(OpenCategories).execute(tx);
  });
  return tenantId;
}

/** Approved records as the worker's jobs post them. */
async function postRecords(get: Get) {
  const tenantId = await newTenant(get, 'records');
  const batchIds = await approvedRecords(get, tenantId);
  await owner.query('ANALYZE');
  const began = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < batchIds.length) {
      const some = batchIds.slice(next, (next += batchesAJob));
      await get(PostApproved).execute({ tenantId, batchIds: some }, cause);
    }
  };
  await Promise.all(Array.from({ length: jobsAtOnce }, worker));
  const tookS = (performance.now() - began) / 1_000;
  const { rows: found } = await owner.query<{ entries: number }>(
    'SELECT count(*)::int AS entries FROM ledger_entries WHERE tenant_id = $1',
    [tenantId],
  );
  return {
    what: 'PostApproved, in batches',
    clients: jobsAtOnce,
    'per s': Math.round(rows / tookS),
    lost: rows - found[0]!.entries,
  };
}

async function approvedRecords(get: Get, tenantId: TenantId): Promise<BatchId[]> {
  const categories = await get(Database).forTenant(tenantId, (tx) => get(ListCategories).execute(tx));
  const batchIds: BatchId[] = [];
  for (let done = 0; done < rows; done += recordsABatch) {
    const block = ids.block<'record'>(Math.min(recordsABatch, rows - done));
    await owner.query(
      `INSERT INTO records (tenant_id, id, state, booked_on, amount_minor, currency, description, counterparty, account_code,
                            category_id, approved_by, source_kind, source_id, source_line, raw, fingerprint, occurrence)
       SELECT $1, id, 'approved', '2026-01-01'::date + (n % 300)::int, n * 7 - 3000, 'GBP', 'CARD PAYMENT SHOP ' || n, 'Shop ' || n % 90,
              '1000', ($3::uuid[])[1 + n % $4::int], 'policy', 'import', $1, n, '{}', decode(md5(id::text), 'hex'), 1
       FROM unnest($2::uuid[]) WITH ORDINALITY AS new (id, n)`,
      [tenantId, block, categories.map(({ id }) => id), categories.length],
    );
    batchIds.push(block[0]!);
  }
  return batchIds;
}

function sum<Name extends string>(all: readonly Readonly<Record<Name, number>>[], name: Name): number {
  return all.reduce((total, one) => total + one[name], 0);
}

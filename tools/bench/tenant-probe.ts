// Started by tenant.bench.mjs: the same two reads through `Database.forTenant` and through a bare pool, in turns.
import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import {
  connectionsOf,
  Database,
  deployMigrations,
  ensureRoles,
  Sql,
  startEmbeddedPostgres,
} from '@balance/database';
import { type TenantId } from '@balance/kernel';

const tenants = 4;
const rowsEach = 25_000;
const rounds = 40;
const readsARound = 250;

interface Read {
  readonly what: string;
  readonly columns: string;
  /** The column that names the tenant: without the policies it has to be asked for. */
  readonly tenant: string;
  readonly rest: string;
}

const page: Read = {
  what: 'page of 50 records',
  columns: `SELECT id, state, booked_on, amount_minor, currency, description, counterparty, reference, account_code,
    category_id, confidence, decided_by, reasoning_trace, source_kind, source_id, source_line, ingested_at FROM records`,
  tenant: 'tenant_id',
  rest: 'ORDER BY id DESC LIMIT 50',
};
const one: Read = { what: 'one row', columns: 'SELECT name FROM tenants', tenant: 'id', rest: '' };

Logger.overrideLogger(false); // Standard output is for the figures.
const folder = mkdtempSync(path.join(tmpdir(), 'balance-bench-'));
const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
const url = server.url();
const owner = new pg.Pool({ connectionString: url, max: 12 });
owner.on('error', () => undefined); // The server ends before the last connection is closed.
try {
  await ensureRoles(url);
  await deployMigrations(url, fileURLToPath(new URL('../../prisma/migrations', import.meta.url)));
  const ids = await fill();
  const database = new Database(connectionsOf(url, { DATABASE_POOL: 12 }));
  const figures = [];
  for (const atOnce of [1, 4]) {
    for (const read of [page, one]) figures.push(await compare(database, read, atOnce, ids));
  }
  process.stdout.write(JSON.stringify(figures));
  await database.onApplicationShutdown();
} finally {
  await owner.end();
  await server.stop();
  rmSync(folder, { recursive: true });
}

/** Microseconds a read, as medians of rounds in turns. */
async function compare(database: Database, read: Read, atOnce: number, ids: readonly string[]) {
  const ways = {
    bare: (id: string) => owner.query(`${read.columns} WHERE ${read.tenant} = $1::uuid ${read.rest}`, [id]),
    barePrepared: (id: string) =>
      owner.query({
        name: read.what,
        text: `${read.columns} WHERE ${read.tenant} = $1::uuid ${read.rest}`,
        values: [id],
      }),
    readForTenant: (id: string) =>
      database.readForTenant(id as TenantId, (tx) => tx.query(new Sql([`${read.columns} ${read.rest}`], []))),
    forTenant: (id: string) =>
      database.forTenant(id as TenantId, (tx) => tx.query(new Sql([`${read.columns} ${read.rest}`], []))),
  };
  const names = Object.keys(ways) as (keyof typeof ways)[];
  const took = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) took.get(name)?.push(await timed(ways[name], ids, atOnce));
  const us = Object.fromEntries(
    names.map((name) => [name, (median(took.get(name) ?? []) / readsARound) * 1_000]),
  ) as Record<keyof typeof ways, number>;
  const cost = (ours: number, reference: number) => `${Math.round((ours / reference - 1) * 100)} %`;
  return {
    read: read.what,
    atOnce,
    ...Object.fromEntries(names.map((name) => [`${name}Us`, Math.round(us[name])])),
    readCost: cost(us.readForTenant, us.bare),
    readCostBesidePrepared: cost(us.readForTenant, us.barePrepared),
    writeCost: cost(us.forTenant, us.bare),
  };
}

async function timed(
  read: (id: string) => Promise<unknown>,
  ids: readonly string[],
  atOnce: number,
): Promise<number> {
  const began = performance.now();
  let next = 0;
  const reader = async () => {
    while (next < readsARound) await read(ids[next++ % ids.length]!);
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return performance.now() - began;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function fill(): Promise<string[]> {
  const ids = Array.from({ length: tenants }, () => randomUUID());
  for (const [n, id] of ids.entries()) {
    await owner.query('INSERT INTO tenants (id, slug, name, currency) VALUES ($1, $2, $2, $3)', [
      id,
      `bench-${n}`,
      'GBP',
    ]);
    await owner.query(
      `INSERT INTO records (tenant_id, id, booked_on, amount_minor, currency, description, account_code, source_kind,
                            source_id, source_line, raw, fingerprint, occurrence)
       SELECT $1, gen_random_uuid(), '2026-01-01'::date + n % 300, n * 7 - 90000, 'GBP', 'CARD PAYMENT SHOP ' || n, '1000', 'import',
              gen_random_uuid(), n, '{}', decode(md5(n::text), 'hex'), 1
       FROM generate_series(1, $2::int) AS n`,
      [id, rowsEach],
    );
  }
  await owner.query('ANALYZE');
  return ids;
}

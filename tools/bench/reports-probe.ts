// Started by reports.bench.mjs: `N` postings of three years in one tenant, the reports of them, and `hledger` on the same books.
import 'reflect-metadata';
import { Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigModule, loadConfig } from '@balance/config';
import {
  Database,
  DatabaseModule,
  deployMigrations,
  ensureRoles,
  startEmbeddedPostgres,
} from '@balance/database';
import { EventsModule } from '@balance/events';
import { SystemIds } from '@balance/kernel';
import { ExportJournal, LedgerModule, OpenChart } from '@balance/ledger';
import {
  FindReport,
  GenerateReport,
  ReportsModule,
  RequestReport,
  type WantedReport,
} from '@balance/reports';

const postings = Number(process.argv[2]);
const entriesAStatement = 5_000;
const rounds = 100;
const allYears = { from: '2023-01-01', to: '2025-12-31' } as const;
const someMoment = new Date('2024-08-14T12:00:00Z');

const ids = new SystemIds();
const tenantId = ids.next<'tenant'>();
const cause = { actor: 'system:bench', correlationId: ids.next<'correlation'>(), causationId: null };

Logger.overrideLogger(false); // Standard output is for the figures.
const folder = mkdtempSync(path.join(tmpdir(), 'balance-bench-'));
const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
const url = server.url();
const connection = { connectionString: url, max: 1 };
const owner = new Database({ app: connection, system: connection });

@Module({
  imports: [
    ConfigModule.with(loadConfig({ DATABASE_URL: url, LOG_LEVEL: 'silent' })),
    DatabaseModule.register(),
    EventsModule,
    LedgerModule,
    ReportsModule,
  ],
})
class Reports {}

try {
  await ensureRoles(url);
  await deployMigrations(url, fileURLToPath(new URL('../../prisma/migrations', import.meta.url)));
  const app = await NestFactory.createApplicationContext(Reports, { logger: false });
  const database = app.get(Database, { strict: false });
  await database.forTenant(tenantId, (tx) => app.get(OpenChart, { strict: false }).execute(tx));
  await fill();

  const make = async (wanted: WantedReport) => {
    const reportId = await database.forTenant(tenantId, (tx) =>
      app.get(RequestReport).execute(tx, wanted, cause),
    );
    const began = performance.now();
    await app.get(GenerateReport).execute({ tenantId, reportId }, cause);
    return { ms: performance.now() - began, reportId };
  };
  const measure = async (wanted: WantedReport, times = rounds) => {
    for (let round = 0; round < Math.min(times, 5); round++) await make(wanted);
    const took: number[] = [];
    for (let round = 0; round < times; round++) took.push((await make(wanted)).ms);
    return took.sort((a, b) => a - b);
  };

  const profit = { kind: 'profit-and-loss', ...allYears } as const;
  const now = await measure(profit);
  const then = await measure({ ...profit, asOf: someMoment });
  const monthly = await measure({ ...profit, by: 'month' });
  const onceMs = async (wanted: WantedReport) => (await make(wanted)).ms;
  const year = { from: '2025-01-01', to: '2025-12-31' };
  const others = {
    balanceSheetMs: await onceMs({ kind: 'balance-sheet', to: allYears.to }),
    cashFlowMs: await onceMs({ kind: 'cash-flow', ...year }),
    categoriesMs: await onceMs({ kind: 'category-breakdown', ...year }),
    counterpartiesMs: await onceMs({ kind: 'counterparty-breakdown', ...year }),
    generalLedgerMs: await onceMs({ kind: 'general-ledger', ...allYears }),
  };
  const { reportId } = await make(profit);
  const found = await database.readForTenant(tenantId, (tx) => app.get(FindReport).execute(tx, reportId));
  const { result } = found as { result: { currencies: { currency: string; net: string }[] } };
  const nets = result.currencies.map(({ currency, net }) => `${net} ${currency}`).sort();
  const reference = await hledger(app.get(ExportJournal, { strict: false }), nets);

  const ms = (value: number) => Math.round(value * 10) / 10;
  const at = (took: readonly number[], share: number) => ms(took[Math.ceil(took.length * share) - 1]!);
  process.stdout.write(
    JSON.stringify([
      {
        postings,
        ...{ p50Ms: at(now, 0.5), p95Ms: at(now, 0.95) },
        ...{ asOfP50Ms: at(then, 0.5), asOfP95Ms: at(then, 0.95) },
        ...{ monthlyP95Ms: at(monthly, 0.95), hledgerMs: ms(reference) },
        timesFaster: Math.round(reference / now[Math.floor(now.length / 2)]!),
      },
      Object.fromEntries(Object.entries(others).map(([name, value]) => [name, ms(value)])),
    ]),
  );
  await app.close();
} finally {
  await owner.onApplicationShutdown();
  await server.stop();
  rmSync(folder, { recursive: true });
}

/**
 * Two postings an entry, in three currencies, with categories and counterparties; recorded some days later, and one in
 * twenty months later. By the owner of the tables: the application may not say when something was recorded.
 */
async function fill(): Promise<void> {
  const entries = Math.ceil(postings / 2);
  for (let first = 0; first < entries; first += entriesAStatement) {
    const last = Math.min(first + entriesAStatement, entries) - 1;
    await owner.forTenant(tenantId, async (tx) => {
      await tx.execute`
        CREATE TEMP TABLE new_entries ON COMMIT DROP AS
        SELECT uuidv7() AS id, n, '2023-01-01'::date + (n * 7919 % 1096)::int AS effective_on,
          ('2023-01-01'::date + (n * 7919 % 1096)::int)::timestamp AT TIME ZONE 'UTC'
            + make_interval(days => CASE WHEN n % 20 = 0 THEN 60 ELSE n::int % 4 END, secs => n * 104729 % 86400) AS recorded_at,
          (ARRAY['4000','4100','5000','6000','6100','6200','6300','6400','6500','6600','6700','6800','6900','7000','7100',
                 '7200','7300','7400','7500','7600'])[1 + (n * 31) % 20] AS code,
          (ARRAY['1000','1000','1000','1100','1300'])[1 + n % 5] AS cash,
          (ARRAY['GBP','GBP','GBP','GBP','EUR','JPY'])[1 + (n * 17) % 6] AS currency,
          (100 + (n * 6700417) % 500000)::bigint AS amount
        FROM generate_series(${first}::bigint, ${last}::bigint) AS n`;
      await tx.execute`
        INSERT INTO ledger_entries (tenant_id, id, reference, effective_on, description, recorded_at)
        SELECT current_tenant(), id, 'bench:' || n, effective_on, 'CARD PAYMENT SHOP ' || n % 20000, recorded_at FROM new_entries`;
      await tx.execute`
        INSERT INTO ledger_postings (tenant_id, entry_id, number, account_code, amount_minor, currency, effective_on,
          recorded_at, category_id, counterparty)
        SELECT current_tenant(), id, side, CASE side WHEN 0 THEN code ELSE cash END,
          CASE WHEN side = 0 AND code >= '5000' OR side = 1 AND code < '5000' THEN amount ELSE -amount END, currency,
          effective_on, recorded_at, CASE side WHEN 0 THEN md5(code || n % 3)::uuid END, 'SHOP ' || n % 20000
        FROM new_entries, generate_series(0, 1) AS side`;
    });
  }
  await owner.forTenant(tenantId, (tx) => tx.execute`ANALYZE`);
}

/** Milliseconds that `hledger is` takes for the same period of the exported journal, if it comes to the same. */
async function hledger(exportJournal: ExportJournal, nets: readonly string[]): Promise<number> {
  const file = path.join(folder, 'books.journal');
  const stream = createWriteStream(file);
  for await (const piece of exportJournal.execute(tenantId))
    if (!stream.write(piece)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
  const began = performance.now();
  const output = execFileSync(
    'hledger',
    ['-f', file, 'is', '-b', allYears.from, '-e', '2026-01-01', '-O', 'csv'],
    {
      maxBuffer: 2 ** 26,
      env: { ...process.env, LANG: 'C.UTF-8' },
    },
  ).toString();
  const took = performance.now() - began;
  const net = /"Net:","([^"]*)"/.exec(output)?.[1]?.split(', ').sort() ?? [];
  if (net.join() !== nets.join()) throw new Error(`hledger says ${net.join(', ')}, not ${nets.join(', ')}`);
  return took;
}

import { Test } from '@nestjs/testing';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule, Sql } from '@balance/database';
import { EventQuery, EventsModule, type StoredEvent } from '@balance/events';
import { type Cause, SystemIds, type TenantId } from '@balance/kernel';
import { type NewEntry, OpenChart, PostEntries } from '@balance/ledger';
import { testDatabase } from '@balance/testing';
import { type Report, type ReportId } from '../domain/report.js';
import { GenerateReportJob } from '../generate-report/generate-report.job.js';
import { GenerateReport } from '../generate-report/generate-report.use-case.js';
import { FindReport } from '../find-report/find-report.use-case.js';
import { RequestReport, type WantedReport } from '../request-report/request-report.use-case.js';
import { ReportsModule } from '../reports.module.js';

const ids = new SystemIds();

export const cause: Cause = {
  actor: 'system:test',
  correlationId: ids.next<'correlation'>(),
  causationId: null,
};

export const year = { kind: 'profit-and-loss', from: '2025-01-01', to: '2025-12-31' } as const;

/** The reports' use cases and jobs on a database of their own; no queue runs. */
export async function openTestReports() {
  const { adminUrl, drop } = await testDatabase();
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.with(loadConfig({ DATABASE_URL: adminUrl, DATABASE_POOL: '4' })),
      DatabaseModule.register(),
      EventsModule,
      ReportsModule,
    ],
    providers: [GenerateReportJob],
  }).compile();
  const database = module.get(Database);
  const connection = { connectionString: adminUrl, max: 1 };
  const owner = new Database({ app: connection, system: connection });

  return {
    adminUrl,
    database,
    get: module.get.bind(module) as typeof module.get,

    /** A new tenant that sold something once, for `soldMinor` of EUR on the first of March. */
    async newTenant(soldMinor = 150_000n): Promise<TenantId> {
      const tenantId = ids.next<'tenant'>();
      const sale = saleOf(soldMinor);
      await database.forTenant(tenantId, async (tx) => {
        await module.get(OpenChart, { strict: false }).execute(tx);
        await module.get(PostEntries, { strict: false }).execute(tx, [sale], { stream: 'batch:1', cause });
      });
      return tenantId;
    },

    /** A new tenant with the default chart and nothing in it. */
    async newBooks(): Promise<TenantId> {
      const tenantId = ids.next<'tenant'>();
      await database.forTenant(tenantId, (tx) => module.get(OpenChart, { strict: false }).execute(tx));
      return tenantId;
    },

    async post(tenantId: TenantId, entries: readonly NewEntry[]): Promise<void> {
      await database.forTenant(tenantId, (tx) =>
        module.get(PostEntries, { strict: false }).execute(tx, entries, { stream: 'batch:1', cause }),
      );
    },

    ask: (tenantId: TenantId, wanted: WantedReport): Promise<ReportId> =>
      database.forTenant(tenantId, (tx) => module.get(RequestReport).execute(tx, wanted, cause)),

    /** Asks for a report and makes it at once. */
    async make(tenantId: TenantId, wanted: WantedReport): Promise<Report> {
      const reportId = await this.ask(tenantId, wanted);
      await module.get(GenerateReport).execute({ tenantId, reportId }, cause);
      return database.forTenant(tenantId, (tx) => module.get(FindReport).execute(tx, reportId));
    },

    /** Does what the application may not. */
    asOwner: (statements: string): Promise<number> =>
      owner.asSystem((tx) => tx.execute(new Sql([statements], []))),

    request: (tenantId: TenantId): Promise<ReportId> =>
      database.forTenant(tenantId, (tx) => module.get(RequestReport).execute(tx, year, cause)),

    find: (tenantId: TenantId, id: ReportId): Promise<Report> =>
      database.forTenant(tenantId, (tx) => module.get(FindReport).execute(tx, id)),

    /** Types of the events of one report, oldest first. */
    async events(tenantId: TenantId, id: ReportId): Promise<string[]> {
      const filter = { subject: `report:${id}`, limit: 100 };
      const page = await database.forTenant(tenantId, (tx) => module.get(EventQuery).page(tx, filter));
      return page.events.map(({ type }) => type).toReversed();
    },

    async lastEvent(tenantId: TenantId, id: ReportId): Promise<StoredEvent | undefined> {
      const filter = { subject: `report:${id}`, limit: 1 };
      return (await database.forTenant(tenantId, (tx) => module.get(EventQuery).page(tx, filter))).events[0];
    },

    async close(): Promise<void> {
      await owner.onApplicationShutdown();
      await module.close();
      await drop();
    },
  };
}

export type TestReports = Awaited<ReturnType<typeof openTestReports>>;

export const saleOf = (amountMinor: bigint) => ({
  reference: `sale:${ids.next()}`,
  effectiveOn: '2025-03-01',
  description: 'A sale',
  postings: [
    { accountCode: '1000', amountMinor, currency: 'EUR' },
    { accountCode: '4000', amountMinor: -amountMinor, currency: 'EUR' },
  ],
});

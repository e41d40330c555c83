import { Test } from '@nestjs/testing';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventQuery, EventsModule } from '@balance/events';
import { type Cause, type Currency, type Id, SystemIds, type TenantId } from '@balance/kernel';
import { testDatabase } from '@balance/testing';
import { type NewRecord, type RecordId, type RecordSource } from '../domain/record.js';
import { type RecordDecision } from '../domain/record-decision.js';
import { IngestRecords, type IngestResult } from '../ingest-records/ingest-records.use-case.js';
import { RecordListRepository, type RecordRow } from '../list-records/record-list.repository.js';
import { RecordsModule } from '../records.module.js';
import { SaveDecisions } from '../save-decisions/save-decisions.use-case.js';

const ids = new SystemIds();

export const cause: Cause = {
  actor: 'system:test',
  correlationId: ids.next<'correlation'>(),
  causationId: null,
};

/** For specs: a coffee, valid by default. */
export const aRecord = (facts: Partial<NewRecord> = {}): NewRecord => ({
  bookedOn: '2026-03-01',
  amountMinor: -320n,
  currency: 'GBP' as Currency,
  description: 'COFFEE',
  counterparty: null,
  reference: null,
  sourceKey: null,
  line: 1,
  raw: {},
  ...facts,
});

/** For specs: a file, each time another one. */
export function aSource(facts: Partial<RecordSource> = {}): RecordSource {
  const id: Id<'import'> = ids.next();
  return { kind: 'import', id, scope: id, accountCode: '1000', ...facts };
}

/** For specs: a category; there need be none of this id. */
export const categoryIdOf = (number: number): Id<'category'> =>
  `01990000-0000-7000-9000-${String(number).padStart(12, '0')}` as Id<'category'>;

/** For specs: what a rule decided, sure of it. */
export const aDecision = (recordId: string, facts: Partial<RecordDecision> = {}): RecordDecision => ({
  recordId: recordId as RecordId,
  categoryId: categoryIdOf(1),
  confidence: 1,
  decidedBy: 'rules',
  trace: { stages: [], decidedBy: 'rules' },
  ...facts,
});

/** Records on a database of their own; nothing processes them. */
export async function openTestRecords() {
  const { adminUrl, drop } = await testDatabase();
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.with(loadConfig({ DATABASE_URL: adminUrl, DATABASE_POOL: '4' })),
      DatabaseModule.register(),
      EventsModule,
      RecordsModule,
    ],
  }).compile();
  const database = module.get(Database);

  return {
    adminUrl,
    database,
    get: module.get.bind(module) as typeof module.get,
    newTenant: (): TenantId => ids.next(),

    ingest: (tenantId: TenantId, source: RecordSource, ...batch: NewRecord[]): Promise<IngestResult> =>
      database.forTenant(tenantId, (tx) => module.get(IngestRecords).execute(tx, source, batch, cause)),

    async records(tenantId: TenantId): Promise<readonly RecordRow[]> {
      const { rows } = await database.forTenant(tenantId, (tx) =>
        module.get(RecordListRepository).page(tx, { limit: 500 }),
      );
      return rows;
    },

    decide: (tenantId: TenantId, ...decisions: RecordDecision[]): Promise<void> =>
      database.forTenant(tenantId, (tx) => module.get(SaveDecisions).execute(tx, decisions, cause)),

    /** What the log says of a type, oldest first. */
    async payloads(tenantId: TenantId, type: string): Promise<unknown[]> {
      const { events } = await database.forTenant(tenantId, (tx) =>
        module.get(EventQuery).page(tx, { types: [type], limit: 100 }),
      );
      return events.map(({ payload }) => payload).toReversed();
    },

    async close(): Promise<void> {
      await module.close();
      await drop();
    },
  };
}

export type TestRecords = Awaited<ReturnType<typeof openTestRecords>>;

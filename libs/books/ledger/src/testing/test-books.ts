import { Test } from '@nestjs/testing';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventQuery, EventsModule, type StoredEvent } from '@balance/events';
import { type Cause, SystemIds, type TenantId } from '@balance/kernel';
import { testDatabase } from '@balance/testing';
import { type Entry, type NewEntry } from '../domain/entry.js';
import { LedgerModule } from '../ledger.module.js';
import { ListEntries } from '../list-entries/list-entries.use-case.js';
import { OpenChart } from '../open-chart/open-chart.use-case.js';
import { PostEntries, type PostedEntries } from '../post-entries/post-entries.use-case.js';

const ids = new SystemIds();

export const cause: Cause = {
  actor: 'system:test',
  correlationId: ids.next<'correlation'>(),
  causationId: null,
};

/** The ledger on a database of its own. */
export async function openTestBooks() {
  const { adminUrl, drop } = await testDatabase();
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.with(loadConfig({ DATABASE_URL: adminUrl, DATABASE_POOL: '4' })),
      DatabaseModule.register(),
      EventsModule,
      LedgerModule,
    ],
  }).compile();
  const database = module.get(Database);

  return {
    adminUrl,
    database,
    get: module.get.bind(module) as typeof module.get,

    /** A new tenant with the default chart. */
    async newTenant(): Promise<TenantId> {
      const tenantId = ids.next<'tenant'>();
      await database.forTenant(tenantId, (tx) => module.get(OpenChart).execute(tx));
      return tenantId;
    },

    post: (tenantId: TenantId, entries: readonly NewEntry[]): Promise<PostedEntries> =>
      database.forTenant(tenantId, (tx) =>
        module.get(PostEntries).execute(tx, entries, { stream: 'batch:1', cause }),
      ),

    async entries(tenantId: TenantId): Promise<readonly Entry[]> {
      const page = await database.forTenant(tenantId, (tx) =>
        module.get(ListEntries).execute(tx, { limit: 500 }),
      );
      return page.rows;
    },

    /** `{ '1000 EUR': -1234n, … }` without what is zero: the sums of the postings. */
    async balances(tenantId: TenantId): Promise<Record<string, bigint>> {
      const sums = await database.forTenant(
        tenantId,
        (tx) => tx.query<{ name: string; amount: string }>`
          SELECT account_code || ' ' || currency AS name, sum(amount_minor)::text AS amount
          FROM ledger_postings GROUP BY account_code, currency HAVING sum(amount_minor) <> 0`,
      );
      return Object.fromEntries(sums.map(({ name, amount }) => [name, BigInt(amount)]));
    },

    /** The same as the database keeps it. */
    async standing(tenantId: TenantId): Promise<Record<string, bigint>> {
      const kept = await database.forTenant(
        tenantId,
        (tx) => tx.query<{ name: string; amountMinor: bigint }>`
          SELECT account_code || ' ' || currency AS name, balance_minor AS "amountMinor"
          FROM ledger_balances WHERE balance_minor <> 0`,
      );
      return Object.fromEntries(kept.map(({ name, amountMinor }) => [name, amountMinor]));
    },

    /** Closes the books through a day. */
    async lock(tenantId: TenantId, lockedThrough: string | null): Promise<void> {
      await database.forTenant(
        tenantId,
        (tx) => tx.execute`
          INSERT INTO ledger_locks (tenant_id, id, locked_through, set_by)
          VALUES (current_tenant(), ${ids.next()}::uuid, ${lockedThrough}::date, 'system:test')`,
      );
    },

    /** Oldest first. */
    async events(tenantId: TenantId): Promise<StoredEvent[]> {
      const page = await database.forTenant(tenantId, (tx) =>
        module.get(EventQuery).page(tx, { limit: 500 }),
      );
      return page.events.toReversed();
    },

    async close(): Promise<void> {
      await module.close();
      await drop();
    },
  };
}

export type TestBooks = Awaited<ReturnType<typeof openTestBooks>>;

import { Test } from '@nestjs/testing';
import { type Category, ListCategories, OpenCategories } from '@balance/categories';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule, type Tx } from '@balance/database';
import { EventQuery, EventsModule, type StoredEvent } from '@balance/events';
import { CreateTenant, IdentityModule } from '@balance/identity';
import { blockOf, type Cause, type Currency, type Id, SystemIds, type TenantId } from '@balance/kernel';
import { ListAccounts, ListEntries, OpenChart } from '@balance/ledger';
import { type JobContext } from '@balance/queue';
import {
  type BatchId,
  IngestRecords,
  type RecordId,
  RecordListRepository,
  type RecordRow,
  type RecordSplit,
  type ReviewReason,
  SaveDecisions,
} from '@balance/records';
import { testDatabase } from '@balance/testing';
import { ChangePolicy } from '../change-policy/change-policy.use-case.js';
import { defaultPolicy } from '../domain/approval-policy.js';
import { PostApproved } from '../post-approved/post-approved.use-case.js';
import { ListReviews, type ReviewWithRecord } from '../review-queue/list-reviews.use-case.js';
import { RouteBatches } from '../route-batches/route-batches.use-case.js';
import { ApprovalsWorkerModule } from '../worker.js';

const ids = new SystemIds();

export const cause: Cause = { actor: 'system:test', correlationId: ids.next(), causationId: null };
export const context: JobContext = { cause, attempt: 1, signal: new AbortController().signal };

/** For specs: what a person does who is signed in. */
export const causeOf = (userId: string, impersonator?: string): Cause => ({
  actor: `user:${userId}`,
  ...(impersonator !== undefined && { impersonator: `user:${impersonator}` }),
  correlationId: ids.next(),
  causationId: null,
});

/** For specs: a record as the stages left it; a coffee that they were sure of, by default. */
export interface Decided {
  readonly amountMinor?: bigint;
  readonly confidence?: number;
  /** `null`: no stage knew it. */
  readonly category?: string | null;
  readonly reviewReason?: ReviewReason;
  readonly description?: string;
  readonly currency?: string;
  /** Parts by category, in minor units. */
  readonly split?: Readonly<Record<string, bigint>>;
}

/** Approvals on a database of their own; no queue runs. */
export async function openTestApprovals() {
  const { adminUrl, drop } = await testDatabase();
  const platform = [
    ConfigModule.with(loadConfig({ DATABASE_URL: adminUrl, DATABASE_POOL: '6' })),
    DatabaseModule.register(),
    EventsModule,
  ];
  const module = await Test.createTestingModule({
    imports: [...platform, IdentityModule, ApprovalsWorkerModule],
  }).compile();
  const get = <T>(type: abstract new (...args: never[]) => T): T => module.get(type, { strict: false });
  const database = get(Database);

  return {
    adminUrl,
    get,

    async newTenant(): Promise<TestTenant> {
      const slug = `t-${ids.next()}`;
      const { id } = await get(CreateTenant).execute({ slug, name: slug, currency: 'GBP' as Currency });
      const categories = await database.forTenant(id, async (tx) => {
        await get(OpenChart).execute(tx);
        await get(OpenCategories).execute(tx);
        return get(ListCategories).execute(tx);
      });
      return new TestTenant(id, categories, get);
    },

    async close(): Promise<void> {
      await module.close();
      await drop();
    },
  };
}

export type TestApprovals = Awaited<ReturnType<typeof openTestApprovals>>;

export class TestTenant {
  constructor(
    readonly id: TenantId,
    private readonly categories: readonly Category[],
    private readonly get: TestApprovals['get'],
  ) {}

  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.get(Database).forTenant(this.id, work);
  }

  categoryId(key: string): Category['id'] {
    return this.categories.find((category) => category.key === key)!.id;
  }

  parts(split: Readonly<Record<string, bigint>>): RecordSplit[] {
    return Object.entries(split).map(([key, amountMinor]) => ({
      categoryId: this.categoryId(key),
      amountMinor,
    }));
  }

  /** A batch that has been processed. */
  processed(...decided: readonly Decided[]): Promise<BatchId> {
    const sourceId: Id<'import'> = ids.next();
    return this.run(async (tx) => {
      const source = { kind: 'import', id: sourceId, scope: sourceId, accountCode: '1000' } as const;
      const records = decided.map(({ amountMinor = -320n, description = 'COFFEE', currency = 'GBP' }, n) => ({
        ...{ bookedOn: '2026-03-01', amountMinor, currency: currency as Currency, description },
        ...{ counterparty: null, reference: sourceId, sourceKey: null, line: n + 1, raw: {} },
      }));
      const { batchId } = await this.get(IngestRecords).execute(tx, source, records, cause);
      const { rows } = await this.get(RecordListRepository).page(tx, { importId: [sourceId], limit: 500 });
      const decisions = rows.map(({ id, sourceLine }) => {
        const { confidence = 1, category = 'meals', reviewReason, split } = decided[sourceLine - 1]!;
        return {
          recordId: id as RecordId,
          categoryId: category === null ? null : this.categoryId(category),
          confidence: category === null ? 0 : confidence,
          decidedBy: category === null ? null : 'rules',
          trace: {},
          reviewReason,
          splits: split && this.parts(split),
        };
      });
      await this.get(SaveDecisions).execute(tx, decisions, cause);
      return batchId;
    });
  }

  /** In the order of their lines. */
  async records(batchId: BatchId): Promise<RecordRow[]> {
    const { rows } = await this.run((tx) => this.get(RecordListRepository).page(tx, { limit: 500 }));
    return rows
      .filter(({ id }) => blockOf(id as RecordId) === batchId)
      .sort((a, b) => a.sourceLine - b.sourceLine);
  }

  async states(batchId: BatchId): Promise<string[]> {
    return (await this.records(batchId)).map(({ state }) => state);
  }

  /** Batches whose records have been routed by the policy. */
  async routed(...decided: readonly Decided[]): Promise<RecordId[]> {
    const batchId = await this.processed(...decided);
    await this.get(RouteBatches).execute(this.id, [batchId], cause);
    return (await this.records(batchId)).map(({ id }) => id as RecordId);
  }

  /** Lets the policy look at records again. */
  async reroute(...recordIds: readonly RecordId[]): Promise<void> {
    await this.get(RouteBatches).execute(this.id, [...new Set(recordIds.map(blockOf))], cause);
  }

  /** Posts what is approved of these records' batches. */
  async post(...recordIds: readonly RecordId[]): Promise<void> {
    const batchIds = [...new Set(recordIds.map(blockOf))];
    await this.get(PostApproved).execute({ tenantId: this.id, batchIds }, cause);
  }

  /** Two people are needed above these amounts, in minor units by currency. */
  async needsTwo(above: Readonly<Record<string, bigint>>): Promise<void> {
    const secondAbove = new Map(Object.entries(above) as [Currency, bigint][]);
    await this.run((tx) => this.get(ChangePolicy).execute(tx, { ...defaultPolicy, secondAbove }, cause));
  }

  async state(recordId: RecordId): Promise<string> {
    const record = await this.run((tx) => this.get(RecordListRepository).find(tx, recordId));
    return record?.state ?? 'unknown';
  }

  review(recordId: RecordId): Promise<ReviewWithRecord> {
    return this.run((tx) => this.get(ListReviews).find(tx, recordId));
  }

  async reviews(): Promise<string[]> {
    const { rows } = await this.run((tx) => this.get(ListReviews).execute(tx, { limit: 500 }));
    return rows.map(({ reason }) => reason);
  }

  /** Oldest first. */
  async events(...types: string[]): Promise<StoredEvent[]> {
    const { events } = await this.run((tx) => this.get(EventQuery).page(tx, { types, limit: 500 }));
    return events.toReversed();
  }

  /** References of all entries. */
  async entries(): Promise<string[]> {
    const { rows } = await this.run((tx) => this.get(ListEntries).execute(tx, { limit: 500 }));
    return rows.map(({ reference }) => reference).sort();
  }

  /** Balance of an account, in minor units. */
  async balance(code: string): Promise<bigint> {
    const { rows } = await this.run((tx) => this.get(ListAccounts).execute(tx, { limit: 500 }));
    return rows.find((account) => account.code === code)?.balances[0]?.amountMinor ?? 0n;
  }
}

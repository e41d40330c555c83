import { type LoggerService } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { type Category, CategoriesModule, ListCategories, OpenCategories } from '@balance/categories';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule, type Tx } from '@balance/database';
import { EventQuery, EventsModule, type StoredEvent } from '@balance/events';
import { type Cause, type Currency, type Id, SystemIds, type TenantId } from '@balance/kernel';
import { type JobContext } from '@balance/queue';
import {
  type BatchId,
  IngestRecords,
  type NewRecord,
  RecordListRepository,
  type RecordRow,
} from '@balance/records';
import { CreateRule, type RuleId } from '@balance/rules';
import { RememberApproved } from '@balance/similarity';
import { testDatabase, type TestLlmServer } from '@balance/testing';
import { CategoriseBatchJob } from '../categorise-batch/categorise-batch.job.js';
import { ProcessingWorkerModule } from '../worker.js';

const ids = new SystemIds();

export const cause: Cause = { actor: 'system:test', correlationId: ids.next(), causationId: null };
export const context: JobContext = { cause, attempt: 1, signal: new AbortController().signal };

const nothing = () => undefined;
/** Outages are told of; the specs that make them do not want to hear it. */
const silent: LoggerService = { log: nothing, warn: nothing, error: nothing };

/** The worker's part that decides on batches, on a database of its own; no queue runs. */
export async function openTestBatches(llm?: TestLlmServer) {
  const { adminUrl, drop } = await testDatabase();
  const config = loadConfig({
    ...{ DATABASE_URL: adminUrl, DATABASE_POOL: '6', LOG_LEVEL: 'silent' },
    ...(llm && {
      ...{ LLM_API_KEY: 'test-key', LLM_BASE_URL: llm.url, LLM_TIMEOUT_MS: '300', LLM_ATTEMPTS: '2' },
      LLM_BREAK_AFTER: '100',
    }),
  });
  const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];
  const module = await Test.createTestingModule({
    imports: [...platform, CategoriesModule, ProcessingWorkerModule],
  })
    .setLogger(silent)
    .compile();
  const get = <T>(type: abstract new (...args: never[]) => T): T => module.get(type, { strict: false });

  return {
    get,
    async newTenant(): Promise<BatchTenant> {
      const id: TenantId = ids.next();
      const categories = await get(Database).forTenant(id, async (tx) => {
        await get(OpenCategories).execute(tx);
        return get(ListCategories).execute(tx);
      });
      return new BatchTenant(id, categories, get);
    },
    async close(): Promise<void> {
      await module.close();
      await drop();
    },
  };
}

export type TestBatches = Awaited<ReturnType<typeof openTestBatches>>;

export class BatchTenant {
  constructor(
    readonly id: TenantId,
    private readonly categories: readonly Category[],
    private readonly get: TestBatches['get'],
  ) {}

  do<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.get(Database).forTenant(this.id, work);
  }

  categoryId(key: string): Category['id'] {
    return this.categories.find((category) => category.key === key)!.id;
  }

  /** A rule for what has the word; files it under the category unless it says otherwise. */
  async rule(word: string, then: string | object, changes: object = {}): Promise<RuleId> {
    const draft = {
      name: word,
      when: { field: 'description', operator: 'contains', value: word },
      then: typeof then === 'string' ? { categoryId: this.categoryId(then) } : then,
      ...changes,
    };
    return (await this.do((tx) => this.get(CreateRule).execute(tx, draft, cause))).id;
  }

  /** A batch of records of 3.20 that money went out for. */
  async ingested(...records: (string | Partial<NewRecord>)[]): Promise<BatchId> {
    const id: Id<'import'> = ids.next();
    const batch = records.map((facts, n) => ({
      ...{ bookedOn: '2026-03-01', amountMinor: -320n, currency: 'GBP' as Currency, description: 'CHAIR' },
      ...{ counterparty: null, reference: id, sourceKey: null, line: n + 1, raw: {} },
      ...(typeof facts === 'string' ? { description: facts } : facts),
    }));
    const source = { kind: 'import', id, scope: id, accountCode: '1000' } as const;
    const { batchId } = await this.do((tx) => this.get(IngestRecords).execute(tx, source, batch, cause));
    return batchId;
  }

  /** That somebody has approved records of these payees under the category, one a day. */
  async learned(payee: string, category: string, count: number): Promise<void> {
    const approved = Array.from({ length: count }, (_, n) => ({
      ...{ recordId: ids.next<'record'>(), text: payee, amountMinor: -320n, currency: 'GBP' },
      bookedOn: `2026-02-${String((n % 28) + 1).padStart(2, '0')}`,
      categoryId: this.categoryId(category),
    }));
    await this.do((tx) => this.get(RememberApproved).execute(tx, approved, cause));
  }

  /** That the tenant lets texts be sent to the model's server. */
  async consents(llm: TestLlmServer): Promise<void> {
    await this.do(
      (tx) => tx.execute`
        INSERT INTO language_model_settings (tenant_id, is_enabled, consent_by, consent_at, consent_provider, currency)
        VALUES (current_tenant(), true, 'user:test', now(), ${new URL(llm.url).host}, 'USD')`,
    );
  }

  run(batchIds: readonly BatchId[], changes: Partial<JobContext> = {}): Promise<void> {
    const data = { tenantId: this.id, batchIds: [...batchIds] };
    return this.get(CategoriseBatchJob).handle(data, { ...context, ...changes });
  }

  /** In the order in which they came. */
  async records(): Promise<RecordRow[]> {
    const { rows } = await this.do((tx) =>
      this.get(RecordListRepository).page(tx, { limit: 500, sort: 'id' }),
    );
    return [...rows];
  }

  /** Oldest first. */
  async events(type: string): Promise<StoredEvent[]> {
    const { events } = await this.do((tx) => this.get(EventQuery).page(tx, { types: [type], limit: 100 }));
    return events.toReversed();
  }
}

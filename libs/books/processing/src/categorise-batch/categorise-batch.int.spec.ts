import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CategoriesModule, ListCategories, OpenCategories } from '@balance/categories';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule, type Tx } from '@balance/database';
import { EventLog, EventQuery, EventsModule } from '@balance/events';
import { type Cause, type Currency, type Id, SystemIds, type TenantId } from '@balance/kernel';
import { type BatchId, IngestRecords, RecordListRepository } from '@balance/records';
import { CreateRule } from '@balance/rules';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { ProcessingWorkerModule } from '../worker.js';
import { CategoriseBatchJob } from './categorise-batch.job.js';

const ids = new SystemIds();
const cause: Cause = { actor: 'system:test', correlationId: ids.next(), causationId: null };

describe('the job categorise-batch', () => {
  let test: TestDatabase;
  let module: TestingModule;
  let tenantId: TenantId;

  beforeAll(async () => {
    test = await testDatabase();
    const config = loadConfig({ DATABASE_URL: test.adminUrl, DATABASE_POOL: '6' });
    const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];
    module = await Test.createTestingModule({
      imports: [...platform, CategoriesModule, ProcessingWorkerModule],
    }).compile();
  });
  beforeEach(async () => {
    tenantId = ids.next();
    await inTenant((tx) => get(OpenCategories).execute(tx));
    await addRule('coffee', 'meals');
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    await module.close();
    await test.drop();
  });

  const get = <T>(type: abstract new (...args: never[]) => T): T => module.get(type, { strict: false });
  const inTenant = <T>(work: (tx: Tx) => Promise<T>) => get(Database).forTenant(tenantId, work);
  const run = (...batchIds: BatchId[]) =>
    get(CategoriseBatchJob).handle(
      { tenantId, batchIds },
      { cause, attempt: 1, signal: new AbortController().signal },
    );
  const categoryId = (key: string) => inTenant(async (tx) => (await get(ListCategories).find(tx, key)).id);

  async function addRule(word: string, category: string): Promise<void> {
    const then = { categoryId: await categoryId(category) };
    const when = { field: 'description', operator: 'contains', value: word };
    await inTenant((tx) => get(CreateRule).execute(tx, { name: word, when, then }, cause));
  }

  async function ingested(...descriptions: string[]): Promise<BatchId> {
    const id: Id<'import'> = ids.next();
    const records = descriptions.map((description, n) => ({
      ...{ bookedOn: '2026-03-01', amountMinor: -320n, currency: 'GBP' as Currency, description },
      ...{ counterparty: null, reference: id, sourceKey: null, line: n + 1, raw: {} },
    }));
    const source = { kind: 'import', id, scope: id, accountCode: '1000' } as const;
    const { batchId } = await inTenant((tx) => get(IngestRecords).execute(tx, source, records, cause));
    return batchId;
  }

  const records = async () => {
    const { rows } = await inTenant((tx) => get(RecordListRepository).page(tx, { limit: 100 }));
    return rows
      .toReversed()
      .map(({ description, state, categoryId: category }) => [description, state, category]);
  };
  const processed = async () => {
    const { events } = await inTenant((tx) => get(EventQuery).page(tx, { types: ['PROCESSED'], limit: 100 }));
    return events.map(({ stream, payload }) => ({ stream, payload })).toReversed();
  };

  async function expectBoth(batchId: BatchId): Promise<void> {
    expect(await records()).toEqual([
      ['CORNER COFFEE', 'processed', await categoryId('meals')],
      ['CHAIR', 'processed', null],
    ]);
    expect(await processed()).toEqual([
      { stream: `batch:${batchId}`, payload: { count: 2, categorised: 1 } },
    ]);
  }

  it('decides on each record of a batch, and says so once', async () => {
    const batchId = await ingested('CORNER COFFEE', 'CHAIR');
    await run(batchId);
    await expectBoth(batchId);
  });

  it('changes nothing when it runs again, although the rules have changed', async () => {
    const batchId = await ingested('CORNER COFFEE', 'CHAIR');
    await run(batchId);
    await addRule('chair', 'office-supplies');
    await run(batchId);
    await expectBoth(batchId);
  });

  it('does it all after a crash before its commit', async () => {
    const batchId = await ingested('CORNER COFFEE', 'CHAIR');
    const crash = jest.spyOn(EventLog.prototype, 'append').mockRejectedValueOnce(new Error('killed'));
    await expect(run(batchId)).rejects.toThrow('killed');
    crash.mockRestore();
    expect((await records()).map(([, state]) => state)).toEqual(['ingested', 'ingested']);
    await run(batchId);
    await expectBoth(batchId);
  });

  it('decides on each record once when several workers run it at the same time', async () => {
    const batchId = await ingested('CORNER COFFEE', 'CHAIR');
    const outcomes = await Promise.allSettled([run(batchId), run(batchId), run(batchId)]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    await run(batchId);
    await expectBoth(batchId);
  });

  it('finishes a group of batches of which one was done before', async () => {
    const [first, second] = [await ingested('CORNER COFFEE'), await ingested('CHAIR')];
    await run(first);
    await run(first, second);
    expect(await processed()).toEqual([
      { stream: `batch:${first}`, payload: { count: 1, categorised: 1 } },
      { stream: `batch:${second}`, payload: { count: 1, categorised: 0 } },
    ]);
  });

  it('goes by a rule from the moment that it is in force', async () => {
    await run(await ingested('CHAIR'));
    await addRule('chair', 'office-supplies');
    await run(await ingested('CHAIR'));
    expect((await records()).map(([, , category]) => category)).toEqual([
      null,
      await categoryId('office-supplies'),
    ]);
  });
});

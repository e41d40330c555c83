import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventQuery, EventsModule } from '@balance/events';
import { CreateTenant, IdentityModule } from '@balance/identity';
import { type Cause, type Currency, SystemIds, type TenantId } from '@balance/kernel';
import { JobInterrupted } from '@balance/queue';
import { IngestRecords, RecordListRepository } from '@balance/records';
import { StorageModule } from '@balance/storage';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { type ImportId } from '../domain/import.js';
import { ImportRepository } from '../import.repository.js';
import { importView } from '../list-imports/import.dto.js';
import { ReceiveImport } from '../receive-import/receive-import.use-case.js';
import { ImportsWorkerModule } from '../worker.js';
import { IngestImportJob } from './ingest-import.job.js';

const ids = new SystemIds();
const cause: Cause = { actor: 'system:test', correlationId: ids.next(), causationId: null };
const rows = 5_000;

/** Three batches with equal rows in all of them, a faulty line and a blank one. */
const statement = [
  'Date,Description,Amount',
  ...Array.from({ length: rows }, (_, n) => `2026-03-${10 + (n % 7)},SHOP ${n % 90},-${1 + (n % 11)}.50`),
  '',
  'someday,SHOP,-1.00',
].join('\n');

describe('the job ingest-import', () => {
  let test: TestDatabase;
  let home: string;
  let module: TestingModule;
  let tenantId: TenantId;

  beforeAll(async () => {
    test = await testDatabase();
    home = mkdtempSync(path.join(tmpdir(), 'balance-imports-'));
    const config = loadConfig({ DATABASE_URL: test.adminUrl, BALANCE_HOME: home, DATABASE_POOL: '6' });
    const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule, StorageModule];
    module = await Test.createTestingModule({
      imports: [...platform, IdentityModule, ImportsWorkerModule],
    }).compile();
    module.useLogger(false);
  });
  beforeEach(async () => {
    const slug = `t-${ids.next()}`;
    ({ id: tenantId } = await get(CreateTenant).execute({ slug, name: slug, currency: 'GBP' as Currency }));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(async () => {
    await module.close();
    await test.drop();
    rmSync(home, { recursive: true });
  });

  const get = <T>(type: abstract new (...args: never[]) => T): T => module.get(type, { strict: false });
  const receive = (text = statement): Promise<ImportId> => {
    const file = { fileName: 'a.csv', content: Readable.from([text]), mapping: {}, accountCode: '1000' };
    return get(ReceiveImport).execute(tenantId, file, cause);
  };
  const run = (importId: ImportId, signal = new AbortController().signal) =>
    get(IngestImportJob).handle({ tenantId, importId }, { cause, attempt: 1, signal });
  const show = (id: ImportId) =>
    get(Database).forTenant(tenantId, async (tx) => importView((await get(ImportRepository).find(tx, id))!));
  const types = (id: ImportId) =>
    get(Database).forTenant(tenantId, async (tx) => {
      const { events } = await get(EventQuery).page(tx, { subject: `import:${id}`, limit: 10 });
      return events.map(({ type }) => type).toReversed();
    });

  /** How many records there are, and how many the log has told of. */
  async function counts(): Promise<{ records: number; told: number }> {
    return get(Database).forTenant(tenantId, async (tx) => {
      let records = 0;
      let cursor: string | null = null;
      do {
        const page = await get(RecordListRepository).page(tx, {
          limit: 2_000,
          ...(cursor ? { cursor } : {}),
        });
        records += page.rows.length;
        cursor = page.nextCursor;
      } while (cursor);
      const { events } = await get(EventQuery).page(tx, { types: ['INGESTED'], limit: 100 });
      const told = events.reduce((sum, { payload }) => sum + (payload as { count: number }).count, 0);
      return { records, told };
    });
  }

  const whole = {
    status: 'completed',
    progress: 1,
    accepted: { rows },
    duplicate: { rows: 0 },
    rejected: { rows: 1, amount: '-1.00' },
    blank: 1,
  };

  async function expectWhole(id: ImportId): Promise<void> {
    expect(await show(id)).toMatchObject(whole);
    expect(await counts()).toEqual({ records: rows, told: rows });
    expect(await types(id)).toEqual(['IMPORT_RECEIVED', 'IMPORT_COMPLETED']);
  }

  /** The process dies as the batch of this number is to be saved, or in the middle of it. */
  function dieAtBatch(number: number, { halfWay }: { halfWay: boolean }) {
    const execute = IngestRecords.prototype.execute;
    let batch = 0;
    return jest.spyOn(IngestRecords.prototype, 'execute').mockImplementation(async function (
      this: IngestRecords,
      ...call
    ) {
      const dies = ++batch === number;
      if (dies && !halfWay) throw new Error('killed');
      const result = await execute.apply(this, call);
      if (dies) throw new Error('killed');
      return result;
    });
  }

  it('takes every row in and accounts for every line', async () => {
    const id = await receive();
    await run(id);
    await expectWhole(id);
  });

  it('changes nothing when it runs again', async () => {
    const id = await receive();
    await run(id);
    await run(id);
    await expectWhole(id);
  });

  it.each([
    ['before its first batch', 1, false],
    ['in its second batch', 2, true],
    ['before its last batch', 3, false],
  ])('goes on where it stopped after a crash %s', async (_, batch, halfWay) => {
    const id = await receive();
    const crash = dieAtBatch(batch, { halfWay });
    await expect(run(id)).rejects.toThrow('killed');
    crash.mockRestore();
    expect(await show(id)).toMatchObject({ status: 'reading', accepted: { rows: (batch - 1) * 2_000 } });
    await run(id);
    await expectWhole(id);
  });

  it('stops between batches when its process ends, and goes on in another', async () => {
    const id = await receive();
    const ending = new AbortController();
    const execute = IngestRecords.prototype.execute;
    jest.spyOn(IngestRecords.prototype, 'execute').mockImplementation(function (
      this: IngestRecords,
      ...call
    ) {
      ending.abort();
      return execute.apply(this, call);
    });
    await expect(run(id, ending.signal)).rejects.toThrow(JobInterrupted);
    expect(await show(id)).toMatchObject({ status: 'reading', accepted: { rows: 2_000 } });
    jest.restoreAllMocks();
    await run(id);
    await expectWhole(id);
  });

  it('takes each row in once when two workers run it at the same time', async () => {
    const id = await receive();
    const outcomes = await Promise.allSettled([run(id), run(id), run(id)]);
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    await run(id);
    await expectWhole(id);
  });

  it('knows every row of a file that came before, and keeps each as a line', async () => {
    await run(await receive());
    const again = await receive();
    await run(again);
    expect(await show(again)).toMatchObject({ ...whole, accepted: { rows: 0 }, duplicate: { rows } });
    expect(await counts()).toEqual({ records: rows, told: rows });
    const { rows: lines } = await get(Database).forTenant(tenantId, (tx) =>
      get(ImportRepository).lines(tx, again, { outcome: ['duplicate'], limit: 10_000 }),
    );
    expect(lines).toHaveLength(rows);
    expect(lines.every(({ reason }) => reason === 'known-record')).toBe(true);
  });

  it('goes on after a crash among duplicates', async () => {
    await run(await receive());
    const again = await receive(`${statement}\n2026-04-01,NEW,-1.00\n`);
    const crash = dieAtBatch(2, { halfWay: true });
    await expect(run(again)).rejects.toThrow('killed');
    crash.mockRestore();
    await run(again);
    expect(await show(again)).toMatchObject({
      accepted: { rows: 1 },
      duplicate: { rows },
      rejected: { rows: 1 },
    });
    expect(await counts()).toEqual({ records: rows + 1, told: rows + 1 });
  });

  it('ends with the reason when the file is at fault, once', async () => {
    const id = await receive('Left,Right\n1,2\n');
    await run(id);
    await run(id);
    expect(await show(id)).toMatchObject({ status: 'failed', error: { code: 'imports.column-unknown' } });
    expect(await types(id)).toEqual(['IMPORT_RECEIVED', 'IMPORT_FAILED']);
  });
});

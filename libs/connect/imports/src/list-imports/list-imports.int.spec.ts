import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp, HttpContractModule } from '@balance/http';
import { CreateApiKey, CreateTenant } from '@balance/identity';
import { IdentityHttpModule } from '@balance/identity/http';
import { type Currency, SystemIds, type TenantId } from '@balance/kernel';
import { StorageModule } from '@balance/storage';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { noProgress } from '../domain/import-progress.js';
import { type ImportId } from '../domain/import.js';
import { ImportsHttpModule } from '../http.js';
import { ImportRepository, type LineRow } from '../import.repository.js';

const ids = new SystemIds();
let test: TestDatabase;
let app: NestFastifyApplication;
let tenantId: TenantId;
let key: string;
let known: Record<'a' | 'b' | 'c' | 'd', ImportId>;

beforeAll(async () => {
  test = await testDatabase();
  const config = loadConfig({
    DATABASE_URL: test.adminUrl,
    SECRET_KEY: 'ab'.repeat(32),
    LOG_LEVEL: 'silent',
  });
  const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule, StorageModule];

  @Module({ imports: [...platform, IdentityHttpModule, HttpContractModule, ImportsHttpModule] })
  class TestApi {}

  app = await createHttpApp(TestApi, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const tenant = { slug: 'acme', name: 'Acme', currency: 'GBP' as Currency };
  tenantId = (await app.get(CreateTenant, { strict: false }).execute(tenant)).id;
  key = await app.get(CreateApiKey, { strict: false }).execute(tenantId, 'test');
  known = { a: await received('a'), b: await received('b'), c: await received('c'), d: await received('d') };
  await finish(known.c, 'completed');
  await finish(known.a, 'failed');
  await inTenant(({ imports, tx }) => imports.insertLines(tx, known.c, [2, 3, 4, 5].map(aLine)));
});
afterAll(async () => {
  await app.close();
  await test.drop();
});

type Work<T> = (of: { imports: ImportRepository; tx: Parameters<ImportRepository['find']>[0] }) => Promise<T>;
const inTenant = <T>(work: Work<T>): Promise<T> =>
  app
    .get(Database, { strict: false })
    .forTenant(tenantId, (tx) => work({ imports: app.get(ImportRepository, { strict: false }), tx }));

async function received(fileName: string): Promise<ImportId> {
  const id = ids.next<'import'>();
  const file = { fileName, storageKey: id, sizeBytes: 1, sha256: Buffer.from(fileName), accountCode: '1000' };
  const rest = { mapping: {}, progress: noProgress, createdBy: 'system:test' };
  await inTenant(({ imports, tx }) => imports.insert(tx, { id, ...file, ...rest }));
  return id;
}

const finish = (id: ImportId, status: 'completed' | 'failed') =>
  inTenant(({ imports, tx }) =>
    imports.finish(tx, id, { status, code: 'imports.empty', error: { message: '' } }),
  );

const aLine = (line: number): LineRow => ({
  line,
  outcome: line === 3 ? 'duplicate' : 'rejected',
  reason: line < 4 ? 'missing-date' : 'missing-amount',
  detail: null,
  raw: '',
  amountMinor: null,
  fingerprint: null,
});

async function list<Item>(
  path: string,
): Promise<{ items: Item[]; nextCursor: string | null; count?: number }> {
  const headers = { authorization: `Bearer ${key}` };
  return (await app.inject({ url: `/api/v1/imports${path}`, headers })).json();
}

describe('the list of imports', () => {
  const names = async (query: string) =>
    (await list<{ fileName: string }>(query)).items.map(({ fileName }) => fileName);

  it.each([
    ['', 'dcba'],
    ['?sort=id', 'abcd'],
    ['?sort=finishedAt', 'cabd'],
    ['?sort=-finishedAt', 'acdb'],
    ['?status=received', 'db'],
    ['?status=completed,failed', 'ca'],
    ['?from=2020-01-01T00:00:00Z', 'dcba'],
    ['?until=2020-01-01T00:00:00Z', ''],
  ])('answers %j', async (query, expected) => {
    expect((await names(query)).join('')).toBe(expected);
  });

  it.each(['finishedAt', '-finishedAt'])(
    'goes from page to page by %s, the unfinished last',
    async (sort) => {
      const met: string[] = [];
      let cursor = '';
      for (let page = await list<{ fileName: string }>(`?limit=1&sort=${sort}`); ;) {
        met.push(...page.items.map(({ fileName }) => fileName));
        if (page.nextCursor === null) break;
        cursor = page.nextCursor;
        page = await list(`?limit=1&sort=${sort}&cursor=${cursor}`);
      }
      expect(met).toEqual(await names(`?sort=${sort}`));
      expect(met).toHaveLength(4);
    },
  );

  it('counts them', async () => {
    expect(await list('?limit=1&count=true&status=received')).toMatchObject({ count: 2, countIsExact: true });
  });
});

describe('the list of an import’s lines', () => {
  const lines = async (query: string) =>
    (await list<{ line: number }>(`/${known.c.toUpperCase()}/lines${query}`)).items.map(({ line }) => line);

  it.each([
    ['', [2, 3, 4, 5]],
    ['?sort=-line', [5, 4, 3, 2]],
    ['?outcome=rejected', [2, 4, 5]],
    ['?outcome=rejected&reason=missing-date', [2]],
    ['?outcome=duplicate,rejected&reason=missing-date', [2, 3]],
  ])('answers %j', async (query, expected) => {
    expect(await lines(query)).toEqual(expected);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { CursorInvalid, cursorAfter, SystemIds } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { connectionsOf } from './connections.js';
import { Database } from './database.js';
import { keyColumn, nullable } from './key-column.js';
import { Keyset } from './keyset.js';
import { type Sort } from './page.js';
import { sql } from './sql.js';

interface Thing {
  readonly id: string;
  readonly day: string;
  readonly size: string;
  readonly rank: number;
  readonly name: string;
  readonly endedAt: string | null;
}

const things = new Keyset(
  'thing',
  {
    id: keyColumn.uuid(sql`id`),
    day: keyColumn.date(sql`day`),
    size: keyColumn.bigint(sql`size`),
    rank: keyColumn.integer(sql`rank`),
    name: keyColumn.text(sql`name`),
    endedAt: nullable(keyColumn.timestamptz(sql`ended_at`)),
  },
  'id',
  '-id',
);
type Sorts = NonNullable<Parameters<typeof things.page>[1]['sort']>;

const sorts: readonly Sorts[] = (['id', 'day', 'size', 'rank', 'name', 'endedAt'] as const).flatMap(
  (key): Sorts[] => [key, `-${key}`],
);
const orders = sorts.map((sort) => [sort, sort.replace(/^-(.*)/, '$1 DESC').replace('endedAt', 'ended_at')]);

/** Few values of each, so that there are many equals. */
const aThing: fc.Arbitrary<Thing> = fc.record({
  id: fc.uuid(),
  day: fc.constantFrom('0001-01-01', '2024-02-29', '2025-01-31', '9999-12-31'),
  size: fc.constantFrom('-9223372036854775808', '-1', '0', '9007199254740993', '9223372036854775807'),
  rank: fc.constantFrom(-2_147_483_648, 0, 2_147_483_647),
  name: fc.constantFrom('', 'a', 'A', 'é', 'e\u0301', '"[,]"', '👩‍🚀', '家賃', 'x'.repeat(300)),
  endedAt: fc.constantFrom(null, '2026-01-01T00:00:00.000001Z', '2026-01-01T00:00:00.000002Z', '0001-01-01Z'),
});

describe('Keyset', () => {
  const tenantId = new SystemIds().next<'tenant'>();
  let test: TestDatabase;
  let database: Database;

  beforeAll(async () => {
    test = await testDatabase();
    database = new Database(connectionsOf(test.adminUrl, { DATABASE_POOL: 4 }));
    const owner = new Client({ connectionString: test.adminUrl });
    await owner.connect();
    await owner.query(`
      CREATE TABLE things (
        walk uuid NOT NULL, id uuid NOT NULL, day date NOT NULL, size bigint NOT NULL, rank integer NOT NULL,
        name text NOT NULL, ended_at timestamptz
      );
      GRANT SELECT, INSERT ON things TO balance_app;`);
    await owner.end();
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    await test.drop();
  });

  const insert = (walk: string, rows: readonly Thing[]) =>
    database.forTenant(
      tenantId,
      (tx) => tx.execute`
        INSERT INTO things (walk, id, day, size, rank, name, ended_at)
        SELECT ${walk}::uuid, id, day, size, rank, name, "endedAt"
        FROM json_to_recordset(${JSON.stringify(rows)}::json)
          AS new (id uuid, day date, size bigint, rank integer, name text, "endedAt" timestamptz)`,
    );

  const page = (walk: string, sort: Sorts, limit: number, cursor?: string, count?: boolean) =>
    database.forTenant(tenantId, (tx) =>
      things.page<{ id: string }>(
        tx,
        { sort, limit, ...(cursor !== undefined && { cursor }), ...(count !== undefined && { count }) },
        { columns: sql`id`, from: sql`things`, where: [undefined, sql`walk = ${walk}::uuid`] },
      ),
    );

  /** All ids, as PostgreSQL sorts them in one go. */
  const sorted = async (walk: string, order: string) => {
    const owner = new Client({ connectionString: test.adminUrl });
    await owner.connect();
    const id = order.endsWith('DESC') ? 'id DESC' : 'id';
    const { rows } = await owner.query<{ id: string }>(
      `SELECT id FROM things WHERE walk = $1 ORDER BY ${order} NULLS LAST, ${id}`,
      [walk],
    );
    await owner.end();
    return rows.map((row) => row.id);
  };

  it.each(orders)(
    'walks by %s over each row once and in order, while others are inserted',
    async (sort, order) => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(aThing, { selector: ({ id }) => id, minLength: 1, maxLength: 25 }),
          fc.array(aThing, { maxLength: 10 }),
          fc.integer({ min: 1, max: 7 }),
          async (before, meanwhile, limit) => {
            const walk = randomUUID();
            await insert(walk, before);
            const expected = await sorted(walk, order!);
            const more = meanwhile.filter((one) => !expected.includes(one.id));
            const met: string[] = [];
            let cursor: string | null | undefined;
            while (cursor !== null) {
              const next = more.shift();
              const [{ rows, nextCursor }] = await Promise.all([
                page(walk, sort as Sorts, limit, cursor),
                next && insert(walk, [next]),
              ]);
              expect(rows.length).toBeLessThanOrEqual(limit);
              met.push(...rows.map(({ id }) => id));
              cursor = nextCursor;
            }
            expect(met.filter((id) => expected.includes(id))).toEqual(expected);
            expect(new Set(met).size).toBe(met.length);
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  it('gives rows that hold what was selected, and nothing else', async () => {
    const walk = randomUUID();
    const rows = fc.sample(aThing, 3);
    await insert(walk, rows);
    const answer = await page(walk, 'id', 2);
    const ids = rows.map(({ id }) => id).sort();
    expect(answer).toEqual({ rows: [{ id: ids[0] }, { id: ids[1] }], nextCursor: expect.any(String) });
    expect(await page(walk, 'id', 2, answer.nextCursor!)).toEqual({
      rows: [{ id: ids[2] }],
      nextCursor: null,
    });
  });

  it('counts all pages together when asked', async () => {
    const walk = randomUUID();
    await insert(walk, fc.sample(aThing, 9));
    expect(await page(walk, '-day', 2, undefined, true)).toMatchObject({ count: 9, countIsExact: true });
    const { nextCursor } = await page(walk, '-day', 4);
    expect(await page(walk, '-day', 2, nextCursor!, true)).toMatchObject({ count: 9, countIsExact: true });
    expect(await page(walk, '-day', 2, undefined, false)).not.toHaveProperty('count');
  });

  it.each([
    [9_999, { count: 9_999, countIsExact: true }],
    [10_000, { count: 10_000, countIsExact: true }],
    [10_001, { count: 10_000, countIsExact: false }],
  ])('says of %d rows how many there are', async (rows, said) => {
    const walk = randomUUID();
    await database.forTenant(
      tenantId,
      (tx) => tx.execute`
        INSERT INTO things (walk, id, day, size, rank, name)
        SELECT ${walk}::uuid, gen_random_uuid(), '2026-01-01', 0, 0, '' FROM generate_series(1, ${rows}::int)`,
    );
    expect(await page(walk, 'id', 1, undefined, true)).toMatchObject(said);
  });

  it('refuses a cursor of another sort or list', async () => {
    const walk = randomUUID();
    await insert(walk, fc.sample(aThing, 3));
    const { nextCursor } = await page(walk, 'day', 1);
    for (const sort of sorts.filter((one) => one !== 'day'))
      await expect(page(walk, sort, 1, nextCursor!)).rejects.toThrow(CursorInvalid);
    const foreign = cursorAfter(
      'record',
      Buffer.from(nextCursor!, 'base64url').toString().slice('thing:'.length),
    );
    await expect(page(walk, 'day', 1, foreign)).rejects.toThrow(CursorInvalid);
  });

  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  it.each<[Sort, unknown]>([
    ['day', ['day', '2026-02-30', id]],
    ['day', ['day', '2026-02-28', 'x']],
    ['day', ['day', null, id]],
    ['day', ['day', '2026-02-28']],
    ['day', ['day', '2026-02-28', id, 1]],
    ['day', ['day', 20260228, id]],
    ['day', { day: 1 }],
    ['day', 'day'],
    ['size', ['size', '9223372036854775808', id]],
    ['size', ['size', '1.5', id]],
    ['rank', ['rank', '2147483648', id]],
    ['name', ['name', 'a\0', id]],
    ['name', ['name', '\ud800', id]],
    ['endedAt', ['endedAt', '2026-02-30T00:00:00+00:00', id]],
    ['endedAt', ['endedAt', '2026-02-28T24:00:00+00:00', id]],
    ['endedAt', ['endedAt', '2026-02-28T23:00:00+16:00', id]],
    ['endedAt', ['endedAt', 'infinity', id]],
    ['id', ['id', id, id.toUpperCase()]],
  ])('refuses a cursor for %s that somebody made up: %j', async (sort, parts) => {
    const cursor = cursorAfter('thing', JSON.stringify(parts));
    await expect(page(randomUUID(), sort as Sorts, 1, cursor)).rejects.toThrow(CursorInvalid);
  });

  it.each(['thing:[', 'thing:[]]', 'thing:', 'thing', ''])('refuses the cursor of %j', async (text) => {
    const cursor = Buffer.from(text).toString('base64url');
    await expect(page(randomUUID(), 'id', 1, cursor)).rejects.toThrow(CursorInvalid);
  });

  it('answers any other text with a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sorts), fc.string({ unit: 'binary' }), async (sort, text) => {
        await expect(page(randomUUID(), sort, 1, text)).rejects.toThrow(CursorInvalid);
      }),
    );
  });
});

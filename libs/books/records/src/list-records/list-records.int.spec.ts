import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Tx } from '@balance/database';
import { type Currency, SystemIds, type TenantId } from '@balance/kernel';
import { aRecord, aSource, openTestRecords, type TestRecords } from '../testing/test-records.js';
import { RecordListRepository } from './record-list.repository.js';

type Wish = Parameters<RecordListRepository['page']>[1];

const ids = new SystemIds();
const source = aSource();
let test: TestRecords;
let tenantId: TenantId;

beforeAll(async () => {
  test = await openTestRecords();
  tenantId = test.newTenant();
  await test.ingest(
    tenantId,
    source,
    aRecord({ line: 1, bookedOn: '2026-01-31', amountMinor: -1_250n, description: 'Coffee 100%_a\\b' }),
    aRecord({ line: 2, bookedOn: '2026-02-01', amountMinor: 99_00n, counterparty: 'ACME Café' }),
    aRecord({ line: 3, bookedOn: '2026-02-28', amountMinor: -1_250n, reference: 'INV-7' }),
    aRecord({ line: 4, bookedOn: '2026-03-01', amountMinor: -13n, currency: 'JPY' as Currency }),
  );
  await test.ingest(tenantId, aSource({ kind: 'delivery', accountCode: '1100' }), aRecord({ line: 5 }));
});
afterAll(() => test.close());

const page = (wish: Partial<Wish>, tenant = tenantId) =>
  test.database.forTenant(tenant, (tx) =>
    test.get(RecordListRepository).page(tx, { limit: 50, sort: 'id', ...wish }),
  );
const lines = async (wish: Partial<Wish>) => (await page(wish)).rows.map(({ sourceLine }) => sourceLine);

describe('the list of records', () => {
  it.each<[Partial<Wish>, number[]]>([
    [{}, [1, 2, 3, 4, 5]],
    [{ state: ['ingested'] }, [1, 2, 3, 4, 5]],
    [{ state: ['approved', 'rejected'] }, []],
    [{ categoryId: ['01890a5d-ac96-774b-bcce-b302099a8057'] }, []],
    [{ accountCode: ['1100', '9999'] }, [5]],
    [{ currency: ['JPY'] }, [4]],
    [{ currency: ['JPY', 'GBP'], accountCode: ['1000'] }, [1, 2, 3, 4]],
    [{ from: '2026-02-01' }, [2, 3, 4, 5]],
    [{ until: '2026-02-01' }, [1]],
    [{ from: '2026-02-01', until: '2026-03-01' }, [2, 3]],
    [{ importId: [source.id] }, [1, 2, 3, 4]],
    [{ deliveryId: [source.id] }, []],
    [{ integrationId: [source.id] }, []],
  ])('finds with %j', async (wish, expected) => {
    expect(await lines(wish)).toEqual(expected);
    expect(await page({ ...wish, limit: 1, count: true })).toMatchObject({
      count: expected.length,
      countIsExact: true,
    });
  });

  it.each<[Partial<Wish>, number[]]>([
    [{ minAmount: '99' }, [2]],
    [{ minAmount: '99.01' }, []],
    [{ maxAmount: '-12.5' }, [1, 3, 4]],
    [{ maxAmount: '-13' }, [4]],
    [{ minAmount: '-13', maxAmount: '-12.99' }, [4]],
    [{ minAmount: '-12.5', maxAmount: '-12.5', currency: ['GBP'] }, [1, 3]],
    [{ minAmount: '-12.501', maxAmount: '-12.499' }, [1, 3]],
    [{ maxAmount: '-12.501', currency: ['GBP'] }, []],
  ])('reads the bounds of %j in each record’s currency', async (wish, expected) => {
    expect(await lines(wish)).toEqual(expected);
  });

  it.each<[string, number[]]>([
    ['coffee', [1, 2, 3, 4, 5]],
    ['CAFÉ', [2]],
    ['inv-', [3]],
    ['100%_', [1]],
    ['%_', [1]],
    ['a\\b', [1]],
    ['\\', [1]],
    ["'; DROP TABLE records; --", []],
  ])('searches the texts for %j as it is written', async (q, expected) => {
    expect(await lines({ q })).toEqual(expected);
  });

  it.each<[Wish['sort'], number[]]>([
    ['id', [1, 2, 3, 4, 5]],
    ['-id', [5, 4, 3, 2, 1]],
    ['bookedOn', [1, 2, 3, 4, 5]],
    ['-bookedOn', [5, 4, 3, 2, 1]],
    ['amount', [1, 3, 5, 4, 2]],
    ['-amount', [2, 4, 5, 3, 1]],
  ])('goes from page to page by %s', async (sort, expected) => {
    const met: number[] = [];
    let cursor: string | null | undefined;
    while (cursor !== null) {
      const next = await page({ limit: 2, ...(sort && { sort }), ...(cursor && { cursor }) });
      met.push(...next.rows.map(({ sourceLine }) => sourceLine));
      cursor = next.nextCursor;
    }
    expect(met).toEqual(expected);
  });
});

describe('a list of 20,000 records beside 20,000 of a neighbour', () => {
  const many = (tenant: TenantId) =>
    test.database.forTenant(
      tenant,
      (tx) => tx.execute`
        INSERT INTO records (
          tenant_id, id, booked_on, amount_minor, currency, description, account_code, source_kind, source_id,
          source_line, raw, fingerprint, occurrence
        )
        SELECT current_tenant(), ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
               date '2026-01-01' + n * 7 % 365, n * 7919 % 100000, 'GBP', 'COFFEE', '1000', 'import', current_tenant(),
               n, '{}', decode(md5(n::text), 'hex'), 1
        FROM generate_series(1, 20000) AS n`,
    );
  const [mine, neighbour]: TenantId[] = [ids.next(), ids.next()];

  beforeAll(async () => {
    await many(mine!);
    await many(neighbour!);
  });

  const readSoFar = (tx: Tx) =>
    tx.one<{ rows: bigint }>`
      SELECT coalesce(sum(seq_tup_read + idx_tup_fetch), 0)::bigint AS rows
      FROM pg_stat_xact_user_tables WHERE relname = 'records'`;
  const rowsRead = (wish: Partial<Wish>) =>
    test.database.forTenant(mine!, async (tx) => {
      const before = await readSoFar(tx);
      const found = await test.get(RecordListRepository).page(tx, { limit: 50, ...wish });
      return { ...found, read: Number((await readSoFar(tx)).rows - before.rows) };
    });

  it.each(['id', '-id', 'bookedOn', '-bookedOn', 'amount', '-amount'] as const)(
    'reads little more than the page when sorted by %s, on the first page and far behind it',
    async (sort) => {
      const first = await rowsRead({ sort, limit: 500 });
      expect(first).toMatchObject({ rows: { length: 500 }, read: expect.any(Number) });
      expect(first.read).toBeLessThan(600);
      const next = await rowsRead({ sort, ...(first.nextCursor && { cursor: first.nextCursor }) });
      expect(next.rows).toHaveLength(50);
      expect(next.read).toBeLessThan(100);
    },
  );

  it('reads no more than it counts', async () => {
    const counted = await rowsRead({ limit: 1, count: true });
    expect(counted).toMatchObject({ count: 10_000, countIsExact: false });
    expect(counted.read).toBeLessThan(10_100);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Sql, sql } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type NewEntry, type NewPosting } from '../domain/entry.js';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { PostEntries } from './post-entries.use-case.js';
import { type PostingBatch } from './posting-batch.js';

let books: TestBooks;
let tenantId: TenantId;
beforeAll(async () => {
  books = await openTestBooks();
});
beforeEach(async () => {
  tenantId = await books.newTenant();
});
afterAll(() => books.close());

const run = (statement: Sql) => books.database.forTenant(tenantId, (tx) => tx.execute(statement));

const pair = (debit: string, credit: string, amountMinor: bigint, currency = 'EUR'): NewPosting[] => [
  aPosting({ accountCode: debit, amountMinor, currency }),
  aPosting({ accountCode: credit, amountMinor: -amountMinor, currency }),
];
const moving = (...postings: NewPosting[]) => anEntry({ reference: 'wrong', postings });

describe('what the books refuse', () => {
  it.each<[string, NewEntry, Sql | null]>([
    ['ledger.account-closed', moving(...pair('6300', '1000', 5n)), sql`UPDATE ledger_accounts SET closed_at = now() WHERE code = '6300'`],
    ['ledger.account-is-heading', moving(...pair('6300', '1000', 5n)), sql`UPDATE ledger_accounts SET parent_code = '6300' WHERE code = '6400'`],
    ['ledger.currency-not-allowed', moving(...pair('6300', '1000', 5n)), sql`UPDATE ledger_accounts SET currencies = '{GBP,USD}' WHERE code = '1000'`],
    ['ledger.balance-too-low', moving(...pair('6300', '1000', 5n)), sql`UPDATE ledger_accounts SET minimum_minor = -4 WHERE code = '1000'`],
    ['ledger.balance-too-low', moving(...pair('2000', '1000', 5n)), sql`UPDATE ledger_accounts SET minimum_minor = 0 WHERE code = '2000'`],
    ['ledger.account-unknown', moving(...pair('9999', '1000', 5n)), null],
    ['ledger.currency-unknown', moving(...pair('6300', '1000', 5n, 'ABC')), null],
    ['ledger.metadata-invalid', { ...moving(...pair('6300', '1000', 5n)), metadata: { much: 'x'.repeat(4_096) } }, null],
    ['ledger.amount-out-of-range', moving(...pair('6300', '1000', 2n ** 63n)), null],
  ])('%s, by the name of the entry', async (code, entry, before) => {
    if (before) await run(before);
    const neighbour = anEntry({ reference: 'right', postings: pair('1100', '4000', 7n) });
    await expect(books.post(tenantId, [entry, neighbour])).rejects.toMatchObject({
      code,
      details: { reference: 'wrong' },
    });
    expect(await books.standing(tenantId)).toEqual({});
  }); // prettier-ignore

  const most = 2n ** 63n - 1n;

  it.each<[string, NewEntry[]]>([
    ['in two entries', [anEntry({ reference: 'a', postings: pair('6300', '1000', most) }), anEntry({ reference: 'b', postings: pair('6300', '4000', 1n) })]],
    ['within one', [anEntry({ reference: 'b', postings: [...pair('6300', '1000', most), ...pair('6300', '4000', 1n)] })]],
  ])('a balance beyond 64 bits, %s', async (_, entries) => {
    const refused = { code: 'ledger.balance-out-of-range', details: { accountCode: '6300', currency: 'EUR' } };
    await expect(books.post(tenantId, entries)).rejects.toMatchObject(refused);
    if (entries.length === 1) return;
    await books.post(tenantId, [entries[0]!]);
    await expect(books.post(tenantId, [entries[1]!])).rejects.toMatchObject(refused);
    expect(await books.standing(tenantId)).toEqual({ '6300 EUR': most, '1000 EUR': -most });
  }); // prettier-ignore

  it('what takes an account that is below its minimum still lower, not what lifts it', async () => {
    await books.post(tenantId, [anEntry({ reference: 'a', postings: pair('6300', '1000', 50n) })]);
    await run(sql`UPDATE ledger_accounts SET minimum_minor = 0 WHERE code = '1000'`);
    await books.post(tenantId, [anEntry({ reference: 'b', postings: pair('1000', '4000', 20n) })]);
    await expect(
      books.post(tenantId, [anEntry({ reference: 'c', postings: pair('6300', '1000', 1n) })]),
    ).rejects.toMatchObject({ code: 'ledger.balance-too-low', status: 409 });
  });
});

describe('a closed period', () => {
  const postAs = (batch: Partial<PostingBatch>, ...entries: NewEntry[]) =>
    books.database.forTenant(tenantId, (tx) =>
      books.get(PostEntries).execute(tx, entries, { stream: 'batch:1', cause, ...batch }),
    );
  const on = (effectiveOn: string) => anEntry({ reference: effectiveOn, effectiveOn });

  it('takes no entries up to its last day, and the days after it do', async () => {
    await books.lock(tenantId, '2025-03-31');
    await expect(postAs({}, on('2025-04-01'), on('2025-03-31'))).rejects.toMatchObject({
      code: 'ledger.period-closed',
      status: 409,
      details: { reference: '2025-03-31', effectiveOn: '2025-03-31' },
    });
    expect(await postAs({}, on('2025-04-01'))).toMatchObject({ posted: [{}] });
    await books.lock(tenantId, null);
    expect(await postAs({}, on('2025-03-31'))).toMatchObject({ posted: [{}] });
  });

  it('takes those of somebody who may override it, who is named for it', async () => {
    await books.lock(tenantId, '2025-03-31');
    const { posted } = await postAs({ mayOverrideLock: true }, on('2025-04-01'), on('2025-03-31'));
    const [told] = (await books.events(tenantId)).filter(({ type }) => type === 'LEDGER_LOCK_OVERRIDDEN');
    expect(told).toMatchObject({
      actor: 'system:test',
      payload: { lockedThrough: '2025-03-31', entryIds: [posted[1]] },
    });
    await expect(postAs({}, on('2025-03-30'))).rejects.toMatchObject({ code: 'ledger.period-closed' });
  });

  it('is overridden in one posting, not in the rest of its transaction', async () => {
    await books.lock(tenantId, '2025-03-31');
    const both = books.database.forTenant(tenantId, async (tx) => {
      const post = books.get(PostEntries);
      await post.execute(tx, [on('2025-03-31')], { stream: 'batch:1', cause, mayOverrideLock: true });
      await post.execute(tx, [on('2025-03-30')], { stream: 'batch:1', cause });
    });
    await expect(both).rejects.toMatchObject({ code: 'ledger.period-closed' });
  });

  it('says nothing of an override where none was needed', async () => {
    await postAs({ mayOverrideLock: true }, on('2025-03-31'));
    await books.lock(tenantId, '2025-03-31');
    await postAs({ mayOverrideLock: true }, on('2025-04-01'));
    expect((await books.events(tenantId)).map(({ type }) => type)).toEqual([
      'ENTRIES_POSTED',
      'ENTRIES_POSTED',
    ]);
  });
});

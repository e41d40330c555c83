import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { anEntry, aPosting } from '../testing/an-entry.js';
import { openTestBooks, type TestBooks } from '../testing/test-books.js';
import { ListEntries } from './list-entries.use-case.js';

type Filter = Parameters<ListEntries['execute']>[1];

let books: TestBooks;
let tenantId: TenantId;

beforeAll(async () => {
  books = await openTestBooks();
  tenantId = await books.newTenant();
  const income = [aPosting(), aPosting({ accountCode: '4000', amountMinor: -1234n })];
  // One batch each, so that they are listed in this order backwards.
  await books.post(tenantId, [anEntry({ reference: 'january', effectiveOn: '2025-01-31' })]);
  await books.post(tenantId, [anEntry({ reference: 'sale', effectiveOn: '2025-02-01', postings: income })]);
  await books.post(tenantId, [anEntry({ reference: 'march', effectiveOn: '2025-03-01' })]);
});
afterAll(() => books.close());

const list = (filter: Omit<Filter, 'limit'>, limit = 10) =>
  books.database.forTenant(tenantId, (tx) => books.get(ListEntries).execute(tx, { ...filter, limit }));

describe('ListEntries', () => {
  it.each<[Omit<Filter, 'limit'>, string[]]>([
    [{}, ['march', 'sale', 'january']],
    [{ reference: 'sale' }, ['sale']],
    [{ accountCode: ['1000'] }, ['march', 'sale', 'january']],
    [{ accountCode: ['6300'] }, ['march', 'january']],
    [{ accountCode: ['4000', '6300'] }, ['march', 'sale', 'january']],
    [{ from: '2025-02-01' }, ['march', 'sale']],
    [{ until: '2025-02-01' }, ['january']],
    [{ until: '2025-02-02' }, ['sale', 'january']],
    [{ accountCode: ['6300'], from: '2025-02-01', until: '2025-04-01' }, ['march']],
    [{ accountCode: ['9999'] }, []],
    [{ sort: 'effectiveOn' }, ['january', 'sale', 'march']],
    [{ sort: 'id', from: '2025-02-01' }, ['sale', 'march']],
  ])('finds with %j', async (filter, references) => {
    expect((await list(filter)).rows.map(({ reference }) => reference)).toEqual(references);
  });

  it('goes from page to page', async () => {
    const first = await list({}, 2);
    const second = await list({ cursor: first.nextCursor ?? '' }, 2);
    expect(first.rows).toHaveLength(2);
    expect(second).toMatchObject({ rows: [{ reference: 'january' }], nextCursor: null });
  });

  it('counts what the filters let through', async () => {
    const page = await list({ accountCode: ['6300'], count: true }, 1);
    expect(page).toMatchObject({ rows: [{ reference: 'march' }], count: 2, countIsExact: true });
  });

  it('refuses a cursor that it did not give out', async () => {
    await expect(list({ cursor: 'abc' })).rejects.toMatchObject({ code: 'paging.cursor-invalid' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ListCategories, OpenCategories } from '@balance/categories';
import { Database } from '@balance/database';
import { type Id, type TenantId } from '@balance/kernel';
import { type WantedBudget } from '../domain/check-budget.js';
import { type AmountCell, type StatementRow } from '../domain/statement/statement.js';
import { statementOf } from '../kinds/statement-of.js';
import { cause, openTestReports, type TestReports } from '../testing/test-reports.js';
import { FindBudget } from './find-budget/find-budget.use-case.js';
import { SetBudget } from './set-budget/set-budget.use-case.js';

let reports: TestReports;
let tenantId: TenantId;
let categoryId: Id<'category'>;
beforeAll(async () => {
  reports = await openTestReports();
  tenantId = await reports.newBooks();
  categoryId = await reports.get(Database).forTenant(tenantId, async (tx) => {
    await reports.get(OpenCategories, { strict: false }).execute(tx);
    return (await reports.get(ListCategories, { strict: false }).find(tx, 'meals')).id;
  });
  await reports.post(tenantId, [spent('2025-01-15', 12_000n, categoryId), spent('2025-02-15', 5_000n)]);
});
afterAll(() => reports.close());

const spent = (effectiveOn: string, amountMinor: bigint, category?: Id<'category'>) => ({
  reference: `spent:${effectiveOn}`,
  effectiveOn,
  description: 'Lunch',
  postings: [
    { accountCode: '6400', amountMinor, currency: 'EUR', ...(category && { categoryId: category }) },
    { accountCode: '1000', amountMinor: -amountMinor, currency: 'EUR' },
  ],
});

const planned = (month: string, amount: string, more: Partial<WantedBudget['lines'][number]> = {}) => ({
  ...{ accountCode: '6400', month, currency: 'EUR', amount },
  ...more,
});
const quarter = { from: '2025-01', to: '2025-03' };
const set = (wanted: WantedBudget, expected?: number) =>
  reports
    .get(Database)
    .forTenant(tenantId, (tx) => reports.get(SetBudget).execute(tx, tenantId, wanted, expected, cause));
const find = () =>
  reports.get(Database).forTenant(tenantId, (tx) => reports.get(FindBudget).execute(tx, quarter));
const texts = (row: StatementRow | undefined) =>
  row?.cells.map((cell) => cell && ('percent' in cell ? `${cell.percent} %` : (cell as AmountCell).amount));

describe('budgets', () => {
  it('are compared with what came of them, and keep what was planned before', async () => {
    const lines = [
      planned('2025-01', '100.00'),
      planned('2025-02', '60.00'),
      planned('2025-01', '50.00', { categoryId }),
    ];
    expect(await set({ ...quarter, lines }, 0)).toBe(1);
    const wanted = { kind: 'budget-vs-actual', from: '2025-01-01', to: '2025-02-28', by: 'month' } as const;
    const before = await reports.make(tenantId, wanted);
    const { rows, columns } = statementOf(before);
    expect(columns.map(({ label }) => label).slice(0, 4)).toEqual([
      'Jan 2025 budget',
      'Jan 2025 actual',
      'Jan 2025 variance',
      'Jan 2025 variance %',
    ]);
    const meals = rows.filter(({ code }) => code === '6400');
    expect(texts(meals[0])).toEqual([
      ...['150.00', '120.00', '-30.00', '-20.0 %'],
      ...['60.00', '50.00', '-10.00', '-16.7 %'],
      ...['210.00', '170.00', '-40.00', '-19.0 %'],
    ]);
    expect([meals[1]?.kind, ...texts(meals[1])!.slice(0, 4)]).toEqual([
      ...['detail', '50.00', '120.00', '70.00', '140.0 %'],
    ]);
    expect(texts(rows.at(-1))!.slice(-4)).toEqual(['-210.00', '-170.00', '40.00', '19.0 %']);

    expect(await set({ from: '2025-02', to: '2025-02', lines: [planned('2025-02', '10.00')] }, 1)).toBe(2);
    expect((await find()).lines.map(({ month, amountMinor }) => [month, amountMinor])).toEqual([
      ['2025-01', 10_000n],
      ['2025-01', 5_000n],
      ['2025-02', 1_000n],
    ]);
    const asOf = before.asOf!;
    expect((await reports.make(tenantId, { ...wanted, asOf })).digest).toBe(before.digest);
    expect((await reports.make(tenantId, wanted)).digest).not.toBe(before.digest);
  });

  it.each([
    [{ from: '2024-05' }, ['2024-05', '2024-12']],
    [{ to: '2024-05' }, ['2024-01', '2024-05']],
    [{ from: '2025-02', to: '2026-03' }, ['2025-02', '2026-03']],
  ])('are shown for %j as whole years where nothing else is said', async (wanted, [from, to]) => {
    const find = reports
      .get(Database)
      .forTenant(tenantId, (tx) => reports.get(FindBudget).execute(tx, wanted));
    expect(await find).toMatchObject({ from, to });
  });

  it('are not overwritten by who has read another version', async () => {
    const { version } = await find();
    await expect(set({ ...quarter, lines: [] }, version - 1)).rejects.toMatchObject({
      code: 'http.version-mismatch',
    });
    expect((await find()).version).toBe(version);
  });

  it.each<[string, object]>([
    ['an account of the balance sheet', { accountCode: '1000' }],
    ['an account that there is not', { accountCode: '9' }],
    ['a month of other ones', { month: '2025-04' }],
    ['no currency', { currency: 'ZZZ' }],
    ['an amount beyond 64 bits', { amount: '999999999999999999' }],
    ['parts of a cent', { amount: '1.005' }],
    ['a category of somebody else', { categoryId: '01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' }],
  ])('refuse %s', async (_what, more) => {
    const lines = [planned('2025-03', '1.00'), planned('2025-01', '1.00', more)];
    await expect(set({ ...quarter, lines })).rejects.toMatchObject({
      code: 'reports.budget-invalid',
      details: { line: 1 },
    });
  });

  it('refuse two lines for the same, and months that end before they begin', async () => {
    const lines = [planned('2025-01', '1.00'), planned('2025-01', '2.00')];
    await expect(set({ ...quarter, lines })).rejects.toMatchObject({ code: 'reports.budget-invalid' });
    await expect(set({ from: '2025-03', to: '2025-01', lines: [] })).rejects.toMatchObject({
      code: 'reports.period-invalid',
    });
  });
});

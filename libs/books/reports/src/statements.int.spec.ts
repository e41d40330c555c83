import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { ListPostings } from '@balance/ledger';
import { type Report } from './domain/report.js';
import {
  type AmountCell,
  type Drill,
  type Statement,
  type StatementRow,
} from './domain/statement/statement.js';
import { statementOf } from './kinds/statement-of.js';
import { openTestReports, type TestReports } from './testing/test-reports.js';
import { someEntries } from './testing/some-books.js';

let reports: TestReports;
beforeAll(async () => {
  reports = await openTestReports();
});
afterAll(() => reports.close());

jest.setTimeout(60_000);

const rounds = 8;
const year = { from: '2024-01-01', to: '2024-12-31' };

const amount = (row: StatementRow, n: number): bigint => BigInt((row.cells[n] as AmountCell).amountMinor);
const inCurrency = (statement: Statement, currency: string) =>
  statement.rows.filter((row) => row.currency === currency);
const currencies = (statement: Statement) => [...new Set(statement.rows.map(({ currency }) => currency))];
const rowOf = (rows: readonly StatementRow[], label: string) => rows.find((row) => row.label === label);
const sumOfLines = (rows: readonly StatementRow[], section: string, n: number): bigint =>
  rows
    .filter((row) => row.section === section && row.kind === 'line')
    .reduce((sum, row) => sum + amount(row, n), 0n);

/** What the postings say that a drill leads to, summed by the test itself. */
function sumOfDrill(tenantId: TenantId, drill: Drill): Promise<bigint> {
  const { account, currency, from, until, knownAt, categoryId, counterparty, alongside } = drill;
  return reports.get(Database).forTenant(tenantId, async (tx) => {
    const { sum } = await tx.one<{ sum: string }>`
      SELECT coalesce(sum(amount_minor), 0)::text AS sum FROM ledger_postings AS p
      WHERE account_code = ANY (${account}::text[]) AND currency = ${currency}
        AND (${from ?? null}::date IS NULL OR effective_on >= ${from ?? null}::date)
        AND (${until ?? null}::date IS NULL OR effective_on < ${until ?? null}::date)
        AND recorded_at <= ${new Date(knownAt)}
        AND (${categoryId ?? null}::text IS NULL OR coalesce(category_id::text, '') = ${categoryId ?? null})
        AND (${counterparty ?? null}::text IS NULL OR coalesce(counterparty, '') = ${counterparty ?? null})
        AND (${alongside ?? null}::text[] IS NULL OR EXISTS (
          SELECT FROM ledger_postings AS c WHERE c.entry_id = p.entry_id AND c.currency = p.currency
            AND c.account_code = ANY (${alongside ?? null}::text[])))`;
    return BigInt(sum);
  });
}

/** The same as the API lists them. */
function sumOfListed(tenantId: TenantId, { knownAt, ...drill }: Drill): Promise<bigint> {
  return reports.get(Database).forTenant(tenantId, async (tx) => {
    const wish = { ...drill, knownAt: new Date(knownAt), limit: 500 };
    const { rows } = await reports.get(ListPostings, { strict: false }).execute(tx, wish);
    return rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  });
}

async function expectDrillsToTie(tenantId: TenantId, { rows }: Statement): Promise<void> {
  const cells = rows
    .flatMap((row) => row.cells)
    .filter((cell): cell is AmountCell => cell !== null && 'drill' in cell && cell.drill !== undefined);
  expect(cells.length).toBeGreaterThan(0);
  for (const [n, cell] of cells.entries()) {
    const posted = await sumOfDrill(tenantId, cell.drill!);
    expect(BigInt(cell.sign!) * posted).toBe(BigInt(cell.amountMinor));
    if (n % 10 === 0) expect(await sumOfListed(tenantId, cell.drill!)).toBe(posted);
  }
}

/** Books of their own for each round, and the statement of each report that is wanted. */
const holds = (
  wanted: readonly Parameters<TestReports['make']>[1][],
  check: (
    tenantId: TenantId,
    statements: readonly Statement[],
    made: readonly Report[],
  ) => Promise<void> | void,
) =>
  fc.assert(
    fc.asyncProperty(someEntries(25), async (entries) => {
      const tenantId = await reports.newBooks();
      await reports.post(tenantId, entries);
      const made: Report[] = [];
      for (const one of wanted) made.push(await reports.make(tenantId, one));
      await check(tenantId, made.map(statementOf), made);
    }),
    { numRuns: rounds, endOnFailure: true },
  );

describe('statements of any books', () => {
  it('tell a profit that is what equity changed by, and each balance sheet balances', () =>
    holds(
      [
        { kind: 'profit-and-loss', ...year },
        { kind: 'balance-sheet', ...year },
        { kind: 'balance-sheet', to: '2023-12-31' },
        { kind: 'trial-balance', to: year.to },
      ],
      async (tenantId, [profit, sheet, before, trial]) => {
        for (const currency of currencies(sheet!)) {
          const rows = inCurrency(sheet!, currency);
          const assets = amount(rowOf(rows, 'Total assets')!, 0);
          expect(amount(rowOf(rows, 'Total liabilities and equity')!, 0)).toBe(assets);
          expect(sumOfLines(rows, 'Assets', 0)).toBe(assets);
          const net = rowOf(inCurrency(profit!, currency), 'Income less expense');
          const earned = rowOf(rows, 'Earnings of the period')!;
          expect(amount(earned, 0)).toBe(net ? amount(net, 0) : 0n);
          const earlier = rowOf(inCurrency(before!, currency), 'Earnings to date');
          expect(amount(rowOf(rows, 'Earnings of earlier periods')!, 0)).toBe(
            earlier ? amount(earlier, 0) : 0n,
          );
        }
        for (const currency of currencies(trial!)) {
          const total = rowOf(inCurrency(trial!, currency), 'Total')!;
          expect(amount(total, 0)).toBe(amount(total, 1));
        }
        for (const statement of [profit!, sheet!, trial!]) {
          if (statement.rows.length > 0) await expectDrillsToTie(tenantId, statement);
        }
      },
    ));

  it('have columns that come to the total, and the same amounts as reports of their own', () =>
    holds(
      [
        { kind: 'profit-and-loss', from: '2024-02-10', to: '2025-01-20', by: 'month' },
        { kind: 'profit-and-loss', from: '2024-04-01', to: '2024-06-30', compare: 'previous-period' },
        { kind: 'profit-and-loss', from: '2024-01-01', to: '2024-03-31' },
        {
          kind: 'balance-sheet',
          from: '2024-01-01',
          to: '2024-12-31',
          by: 'quarter',
          compare: 'previous-year',
        },
      ],
      async (tenantId, [monthly, compared, before, quarters]) => {
        expect(monthly!.columns.map(({ label }) => label).slice(0, 2)).toEqual(['Feb 2024', 'Mar 2024']);
        expect(monthly!.columns.at(-1)).toMatchObject({ isTotal: true });
        for (const row of monthly!.rows.filter(({ kind }) => kind !== 'heading')) {
          const parts = row.cells.slice(0, -1).map((_, n) => amount(row, n));
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount(row, row.cells.length - 1));
        }
        for (const currency of currencies(before!)) {
          const own = rowOf(inCurrency(before!, currency), 'Income less expense')!;
          const row = rowOf(inCurrency(compared!, currency), 'Income less expense')!;
          expect(amount(row, 1)).toBe(amount(own, 0));
          expect(amount(row, 2)).toBe(amount(row, 0) - amount(row, 1));
        }
        expect(quarters!.columns).toHaveLength(8);
        for (const statement of [monthly!, compared!, quarters!]) {
          if (statement.rows.length > 0) await expectDrillsToTie(tenantId, statement);
        }
      },
    ));

  it('tell flows of cash that come to what the cash accounts changed by', () =>
    holds(
      [
        { kind: 'cash-flow', ...year, by: 'quarter' },
        { kind: 'cash-flow', ...year, accounts: ['1100'] },
      ],
      async (tenantId, statements) => {
        for (const statement of statements) {
          for (const currency of currencies(statement)) {
            const rows = inCurrency(statement, currency);
            for (const n of statement.columns.keys()) {
              const [opening, change, closing] = ['Opening balance', 'Change of cash', 'Closing balance'].map(
                (label) => amount(rowOf(rows, label)!, n),
              );
              const flows = rows
                .filter(({ kind }) => kind === 'line')
                .reduce((sum, row) => sum + amount(row, n), 0n);
              expect(flows).toBe(change);
              expect(opening! + change!).toBe(closing);
            }
          }
          if (statement.rows.length > 0) await expectDrillsToTie(tenantId, statement);
        }
      },
    ));

  it('break the profit and loss down without losing any of it', () =>
    holds(
      [
        { kind: 'profit-and-loss', ...year, by: 'year' },
        { kind: 'category-breakdown', ...year },
        { kind: 'counterparty-breakdown', ...year },
        { kind: 'budget-vs-actual', ...year },
      ],
      async (tenantId, [profit, ...breakdowns]) => {
        for (const [n, statement] of breakdowns.entries()) {
          const actual = n === 2 ? 1 : 0;
          for (const currency of currencies(profit!)) {
            const rows = inCurrency(statement, currency);
            for (const label of ['Total income', 'Total expense', 'Income less expense']) {
              expect(amount(rowOf(rows, label)!, actual)).toBe(
                amount(rowOf(inCurrency(profit!, currency), label)!, 0),
              );
            }
            expect(sumOfLines(rows, 'Expense', actual)).toBe(amount(rowOf(rows, 'Total expense')!, actual));
          }
          if (statement.rows.length > 0) await expectDrillsToTie(tenantId, statement);
        }
      },
    ));

  it('list every posting once in the general ledger, with a balance that runs from opening to closing', () =>
    holds([{ kind: 'general-ledger', ...year }], async (tenantId, [ledger]) => {
      let balance = 0n;
      let posted = 0n;
      for (const row of ledger!.rows) {
        if (row.kind === 'opening') balance = amount(row, 2);
        if (row.kind === 'posting') {
          const [debit, credit] = [row.cells[0], row.cells[1]] as (AmountCell | null)[];
          const moved = BigInt(debit?.amountMinor ?? 0) - BigInt(credit?.amountMinor ?? 0);
          balance += moved;
          posted += 1n;
          expect(amount(row, 2)).toBe(balance);
        }
        if (row.kind === 'closing') expect(amount(row, 2)).toBe(balance);
      }
      const { count } = await reports.get(Database).forTenant(
        tenantId,
        (tx) => tx.one<{ count: bigint }>`
          SELECT count(*) AS count FROM ledger_postings WHERE effective_on BETWEEN ${year.from}::date AND ${year.to}::date`,
      );
      expect(posted).toBe(count);
      if (ledger!.rows.length > 0) await expectDrillsToTie(tenantId, ledger!);
    }));
});

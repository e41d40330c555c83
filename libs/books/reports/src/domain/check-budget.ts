import { type Currency, isCurrency, parseMinor } from '@balance/kernel';
import { type ChartAccount } from './account-tree.js';
import { type BudgetLine } from './budget-statement.js';
import { BudgetInvalid, PeriodInvalid } from './reports.errors.js';

/** What somebody wants to plan; months as `YYYY-MM`. */
export interface WantedBudget {
  readonly from: string;
  readonly to: string;
  readonly lines: readonly {
    readonly accountCode: string;
    readonly categoryId?: string | null | undefined;
    readonly month: string;
    readonly currency: string;
    /** Decimal string; income and expense are both positive. */
    readonly amount: string;
  }[];
}

export interface KnownForBudget {
  readonly chart: readonly Pick<ChartAccount, 'code' | 'type'>[];
  readonly categoryIds: ReadonlySet<string>;
}

/** @throws {DomainError} `reports.budget-invalid`, `reports.period-invalid`; `details.line` counts from 0 */
export function checkBudget({ from, to, lines }: WantedBudget, known: KnownForBudget): BudgetLine[] {
  if (from > to) throw new PeriodInvalid('The budget ends before it begins', { from, to });
  const types = new Map(known.chart.map(({ code, type }) => [code, type]));
  const taken = new Set<string>();
  return lines.map((wanted, line) => {
    const { accountCode, categoryId = null, month, currency, amount } = wanted;
    const type = types.get(accountCode);
    if (type !== 'income' && type !== 'expense')
      throw new BudgetInvalid(`Account ${accountCode} is no account of income or expense`, line);
    if (categoryId !== null && !known.categoryIds.has(categoryId))
      throw new BudgetInvalid(`There is no category ${categoryId}`, line);
    if (month < from || month > to)
      throw new BudgetInvalid(`Month ${month} is not among those that are set, ${from} to ${to}`, line);
    if (!isCurrency(currency)) throw new BudgetInvalid(`${currency} is no ISO 4217 currency code`, line);
    const amountMinor = parseMinor(amount, currency as Currency);
    if (amountMinor === undefined)
      throw new BudgetInvalid(
        `${amount} is no amount of ${currency} that fits 64 bits of its minor unit`,
        line,
      );
    const key = JSON.stringify([accountCode, categoryId, month, currency]);
    if (taken.has(key)) throw new BudgetInvalid('An earlier line plans the same; put them together', line);
    taken.add(key);
    return { accountCode, categoryId, month, currency, amountMinor };
  });
}

import { periodsOf } from '../../domain/periods.js';
import { profitAndLossSchema } from '../../domain/profit-and-loss.js';
import { profitAndLossStatement } from '../../domain/profit-and-loss-statement.js';
import { cutsOf, PeriodSums } from '../../domain/sums.js';
import { titleOfPeriod } from '../../domain/titles.js';

/** The statement of a result that has none; its amounts do not lead to postings. */
export function earlierProfitAndLoss(result: unknown) {
  const { from, to, currencies } = profitAndLossSchema.parse(result);
  const lines = currencies.flatMap(({ currency, income, expense }) => [
    ...income.lines.map((line) => ({ ...line, type: 'income' as const, currency, sign: -1n })),
    ...expense.lines.map((line) => ({ ...line, type: 'expense' as const, currency, sign: 1n })),
  ]);
  const periods = periodsOf({ from, to }, true);
  const chart = lines.map(({ code, name, type }) => ({ code, name, type, parentCode: null }));
  const sums = lines.map(({ code, currency, sign, amountMinor }) => ({
    ...{ code, currency, interval: 1 },
    amountMinor: sign * BigInt(amountMinor),
  }));
  return {
    title: titleOfPeriod('Profit and loss', { from, to }),
    ...profitAndLossStatement({
      chart: [...new Map(chart.map((account) => [account.code, account])).values()],
      periods,
      sums: new PeriodSums(cutsOf(periods), sums),
      currencies: currencies.map(({ currency }) => currency),
      knownAt: undefined,
    }),
  };
}

import { balanceSheetSchema } from '../../domain/balance-sheet.js';
import { balanceSheetStatement } from '../../domain/balance-sheet-statement.js';
import { periodsOf } from '../../domain/periods.js';
import { cutsOf, PeriodSums } from '../../domain/sums.js';
import { titleOfDay } from '../../domain/titles.js';

/** The statement of a result that has none; its amounts do not lead to postings. */
export function earlierBalanceSheet(result: unknown) {
  const { to, currencies } = balanceSheetSchema.parse(result);
  const lines = currencies.flatMap(({ currency, assets, liabilities, equity, earnings }) => [
    ...assets.lines.map((line) => ({ ...line, type: 'asset' as const, currency, sign: 1n })),
    ...liabilities.lines.map((line) => ({ ...line, type: 'liability' as const, currency, sign: -1n })),
    ...equity.lines.map((line) => ({ ...line, type: 'equity' as const, currency, sign: -1n })),
    // What was earned is there as one amount only.
    { ...earnings, code: '', name: 'Earnings', type: 'income' as const, currency, sign: -1n },
  ]);
  const periods = periodsOf({ to }, false);
  const chart = lines.map(({ code, name, type }) => ({ code, name, type, parentCode: null }));
  const sums = lines.map(({ code, currency, sign, amountMinor }) => ({
    ...{ code, currency, interval: 0 },
    amountMinor: sign * BigInt(amountMinor),
  }));
  return {
    title: titleOfDay('Balance sheet', { to }),
    ...balanceSheetStatement({
      chart: [...new Map(chart.map((account) => [account.code, account])).values()],
      periods,
      sums: new PeriodSums(cutsOf(periods), sums),
      currencies: currencies.map(({ currency }) => currency),
      knownAt: undefined,
    }),
  };
}

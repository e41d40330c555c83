import { balanceSheet } from '../../domain/balance-sheet.js';
import { balanceSheetStatement } from '../../domain/balance-sheet-statement.js';
import { sumKey } from '../../domain/sums.js';
import { titleOfDay } from '../../domain/titles.js';
import { totalsOf } from '../../domain/totals.js';
import { type Making, type ReportKind } from '../report-kind.js';
import { sumPeriods } from '../sum-periods.js';
import { earlierBalanceSheet } from './earlier-balance-sheet.js';

/** Assets, liabilities and equity; the summary is of the last day that was asked for. */
export const balanceSheetKind: ReportKind = {
  covers: 'day',
  takes: ['from', 'by', 'compare'],
  async make(making: Making) {
    const { parameters } = making;
    const input = await sumPeriods(making, 'until-end');
    const totals = totalsOf(
      input.chart,
      input.currencies,
      (code, currency) => input.sums.standing(sumKey(code, currency), [input.whole])[0]!,
    );
    const { columns, rows } = balanceSheetStatement(input);
    const title = titleOfDay('Balance sheet', parameters);
    return { summary: balanceSheet(parameters.to, totals), title, columns, rows: [rows] };
  },
  earlier: earlierBalanceSheet,
};

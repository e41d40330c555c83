import { profitAndLoss } from '../../domain/profit-and-loss.js';
import { profitAndLossStatement } from '../../domain/profit-and-loss-statement.js';
import { wholePeriod } from '../../domain/periods.js';
import { sumKey } from '../../domain/sums.js';
import { titleOfPeriod } from '../../domain/titles.js';
import { totalsOf } from '../../domain/totals.js';
import { type Making, type ReportKind } from '../report-kind.js';
import { sumPeriods } from '../sum-periods.js';
import { earlierProfitAndLoss } from './earlier-profit-and-loss.js';

/** Income, expense and net; the summary is of the whole period that was asked for. */
export const profitAndLossKind: ReportKind = {
  covers: 'period',
  takes: ['by', 'compare'],
  async make(making: Making) {
    const { parameters } = making;
    const input = await sumPeriods(making, 'within', { types: ['income', 'expense'] });
    const totals = totalsOf(
      input.chart,
      input.currencies,
      (code, currency) => input.sums.moved(sumKey(code, currency), [input.whole])[0]!,
    );
    const { columns, rows } = profitAndLossStatement(input);
    const title = titleOfPeriod('Profit and loss', parameters);
    return { summary: profitAndLoss(wholePeriod(parameters), totals), title, columns, rows: [rows] };
  },
  earlier: earlierProfitAndLoss,
};

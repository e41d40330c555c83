import { sumKey } from '../../domain/sums.js';
import { titleOfDay } from '../../domain/titles.js';
import { totalsOf } from '../../domain/totals.js';
import { trialBalance } from '../../domain/trial-balance.js';
import { trialBalanceStatement } from '../../domain/trial-balance-statement.js';
import { type Making, type ReportKind } from '../report-kind.js';
import { sumPeriods } from '../sum-periods.js';
import { earlierTrialBalance } from './earlier-trial-balance.js';

/** What each account stands at; the summary is of the last day that was asked for. */
export const trialBalanceKind: ReportKind = {
  covers: 'day',
  takes: ['by', 'compare'],
  async make(making: Making) {
    const { parameters } = making;
    const input = await sumPeriods(making, 'until-end');
    const totals = totalsOf(
      input.chart,
      input.currencies,
      (code, currency) => input.sums.standing(sumKey(code, currency), [input.whole])[0]!,
    );
    const { columns, rows } = trialBalanceStatement(input);
    const title = titleOfDay('Trial balance', parameters);
    return { summary: trialBalance(parameters.to, totals), title, columns, rows: [rows] };
  },
  earlier: earlierTrialBalance,
};

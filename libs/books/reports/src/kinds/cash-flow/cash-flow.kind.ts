import { withDescendants } from '../../domain/account-tree.js';
import { cashFlowStatement, usualCashAccounts } from '../../domain/cash-flow-statement.js';
import { cutsOf, PeriodSums } from '../../domain/sums.js';
import { titleOfPeriod } from '../../domain/titles.js';
import { type Making, type ReportKind } from '../report-kind.js';
import { sumPeriods } from '../sum-periods.js';

/** What came in and went out, by the account on the other side. */
export const cashFlowKind: ReportKind = {
  covers: 'period',
  takes: ['by', 'compare', 'accounts'],
  async make(making: Making) {
    const { parameters, basis, sources, asOf, read, tell } = making;
    const cash = withDescendants(basis.chart, parameters.accounts ?? usualCashAccounts(basis.chart));
    const input = await sumPeriods(making, 'both', { codes: cash });
    await tell(0.2, 'Reading the other side of what moved cash');
    const cuts = cutsOf(input.periods);
    const filter = { cuts, fromBeginning: false, codes: cash, currency: parameters.currency, asOf };
    const counterSums = await read((tx) => sources.counterAccounts.execute(tx, filter));
    const { columns, rows } = cashFlowStatement({
      ...input,
      cash,
      counterSums: new PeriodSums(cuts, counterSums),
    });
    return { title: titleOfPeriod('Cash flow', parameters), columns, rows: [rows] };
  },
};

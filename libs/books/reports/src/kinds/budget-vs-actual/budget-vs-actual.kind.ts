import { budgetStatement } from '../../domain/budget-statement.js';
import { periodsOf } from '../../domain/periods.js';
import { cutsOf } from '../../domain/sums.js';
import { titleOfPeriod } from '../../domain/titles.js';
import { type Making, type ReportKind } from '../report-kind.js';

/** What was planned beside what came of it, in whole months. */
export const budgetVsActualKind: ReportKind = {
  covers: 'period',
  takes: ['by'],
  shows: 'budget',
  async make({ parameters, basis, sources, asOf, read, tell }: Making) {
    const periods = periodsOf(parameters, true);
    const cuts = cutsOf(periods);
    const { chart, categories, budgetVersion = 0 } = basis;
    const codes = chart.filter(({ type }) => type === 'income' || type === 'expense').map(({ code }) => code);
    await tell(0.1, 'Reading the postings');
    const filter = { cuts, fromBeginning: false, codes, currency: parameters.currency, asOf };
    const { sums, lines } = await read(async (tx) => ({
      sums: await sources.dimensions.execute(tx, 'category', filter),
      lines: await sources.budgets.lines(
        tx,
        budgetVersion,
        parameters.from!.slice(0, 7),
        parameters.to.slice(0, 7),
      ),
    }));
    const { currency } = parameters;
    const budget = lines.filter((line) => currency === undefined || line.currency === currency);
    const categoryName = (id: string) => categories?.[id] ?? id;
    const knownAt = asOf.toISOString();
    const { columns, rows } = budgetStatement({ chart, periods, cuts, sums, budget, categoryName, knownAt });
    return { title: titleOfPeriod('Budget and actual', parameters), columns, rows: [rows] };
  },
};

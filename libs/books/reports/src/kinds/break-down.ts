import { type PostingDimension } from '@balance/ledger';
import { breakdownStatement, type Dimension } from '../domain/breakdown-statement.js';
import { periodsOf } from '../domain/periods.js';
import { cutsOf } from '../domain/sums.js';
import { titleOfPeriod } from '../domain/titles.js';
import { type MadeReport, type Making } from './report-kind.js';

/** The profit and loss by the category or the counterparty of the postings. */
export async function breakDown(
  { parameters, basis, sources, asOf, read, tell }: Making,
  by: PostingDimension,
  name: string,
  dimension: Dimension,
): Promise<MadeReport> {
  const periods = periodsOf(parameters, true);
  const cuts = cutsOf(periods);
  const codes = basis.chart
    .filter(({ type }) => type === 'income' || type === 'expense')
    .map(({ code }) => code);
  await tell(0.1, 'Reading the postings');
  const filter = { cuts, fromBeginning: false, codes, currency: parameters.currency, asOf };
  const sums = await read((tx) => sources.dimensions.execute(tx, by, filter));
  const knownAt = asOf.toISOString();
  const { columns, rows } = breakdownStatement({
    ...{ chart: basis.chart, periods, cuts, sums, dimension, knownAt },
  });
  return { title: titleOfPeriod(name, parameters), columns, rows };
}

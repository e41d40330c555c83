import { type AccountType } from '@balance/ledger';
import { periodsOf, type ReportPeriod } from '../domain/periods.js';
import { type StatementInput } from '../domain/statement-input.js';
import { cutsOf, PeriodSums } from '../domain/sums.js';
import { type Making } from './report-kind.js';

/** What a statement over the accounts needs, read at once for all of its periods. */
export interface SummedPeriods extends StatementInput {
  /** The period that was asked for, as a whole. */
  readonly whole: ReportPeriod;
}

/** @param extent whether what is shown is moved within the periods, stands at their ends, or both */
export async function sumPeriods(
  making: Making,
  extent: 'within' | 'until-end' | 'both',
  among: { readonly types?: readonly AccountType[]; readonly codes?: readonly string[] } = {},
): Promise<SummedPeriods> {
  const { parameters, asOf, basis, sources, read } = making;
  const periods = periodsOf(parameters, extent !== 'until-end');
  const cuts = cutsOf(periods);
  const { types } = among;
  const codes =
    among.codes ?? (types && basis.chart.filter(({ type }) => types.includes(type)).map(({ code }) => code));
  const filter = { cuts, fromBeginning: extent !== 'within', codes, currency: parameters.currency, asOf };
  const sums = await read((tx) => sources.intervals.execute(tx, filter));
  return {
    chart: basis.chart,
    periods,
    whole: periods.filter(({ earlier }) => earlier === 0).at(-1)!,
    sums: new PeriodSums(cuts, sums),
    currencies: [...new Set(sums.map(({ currency }) => currency))].sort(),
    knownAt: asOf.toISOString(),
  };
}

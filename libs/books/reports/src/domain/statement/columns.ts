import { type ReportPeriod } from '../periods.js';
import { type Measure, type StatementColumn } from './statement.js';

const columnOf = (
  { key, label, from, to, earlier, isTotal }: ReportPeriod,
  measure: Measure,
): StatementColumn => ({
  key: `${key}:${measure}`,
  label,
  measure,
  from,
  to,
  earlier,
  isTotal,
});

/** Whether the second period is what the first and only one is compared with, so that the change can be told. */
export const tellsChange = (periods: readonly ReportPeriod[]): boolean =>
  periods.length === 2 && periods[1]!.earlier === 1;

/** One column of amounts for each period; and for two that are compared, the change from the earlier one. */
export function amountColumns(periods: readonly ReportPeriod[]): StatementColumn[] {
  const [first, second] = periods;
  if (first && !second) return [{ ...columnOf(first, 'amount'), key: first.key, label: 'Amount' }];
  const amounts = periods.map((period) => ({ ...columnOf(period, 'amount'), key: period.key }));
  if (!first || !tellsChange(periods)) return amounts;
  return [
    ...amounts,
    { ...columnOf(first, 'change'), key: 'change', label: 'Change' },
    { ...columnOf(first, 'percent'), key: 'change-percent', label: 'Change %' },
  ];
}

const measureNames: Readonly<Partial<Record<Measure, string>>> = {
  debit: 'Debit',
  credit: 'Credit',
  budget: 'Budget',
  actual: 'Actual',
  variance: 'Variance',
  percent: 'Variance %',
};

/** For each period a column of each measure; they say the period too where there are several. */
export const measureColumns = (
  periods: readonly ReportPeriod[],
  measures: readonly Measure[],
): StatementColumn[] =>
  periods.flatMap((period) =>
    measures.map((measure) => {
      const name = measureNames[measure] ?? measure;
      const column = columnOf(period, measure);
      return { ...column, label: periods.length === 1 ? name : `${period.label} ${name.toLowerCase()}` };
    }),
  );

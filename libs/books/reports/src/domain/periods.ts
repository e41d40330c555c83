import {
  addDays,
  addMonths,
  daysIn,
  firstOfMonth,
  isFirstOfMonth,
  isLastOfMonth,
  lastOfMonth,
  monthNumber,
} from './calendar.js';
import { type Comparison, mostColumns, type ReportParameters, type Span } from './parameters.js';
import { type Period } from './period.js';
import { PeriodInvalid, TooManyColumns } from './reports.errors.js';

/** A period that has columns of its own. */
export interface ReportPeriod {
  /** Unique among those of a report, such as `2025-01`. */
  readonly key: string;
  readonly label: string;
  /** Booking dates, both included; how things stand at the end of `to` needs no first one. */
  readonly from: string | null;
  readonly to: string;
  /** How many periods before what was asked for; 0 for that itself. */
  readonly earlier: number;
  /** Whether it is all of the others with the same `earlier`. */
  readonly isTotal: boolean;
}

const spanMonths: Readonly<Record<Span, number>> = { month: 1, quarter: 3, year: 12 };
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * The periods of a report, those that it is compared with after those that were asked for.
 *
 * @param hasTotals whether amounts of periods can be added up, and so have a total where there are several
 * @throws {DomainError} `reports.period-invalid`, `reports.too-many-columns`
 */
export function periodsOf(parameters: ReportParameters, hasTotals: boolean): ReportPeriod[] {
  const { by, compare, comparePeriods = 1 } = parameters;
  const ranges = Array.from({ length: compare ? comparePeriods + 1 : 1 }, (_, earlier) =>
    compare && earlier > 0 ? earlierRange(parameters, compare, earlier) : rangeOf(parameters),
  );
  const periods = ranges.flatMap((range, earlier) => {
    const columns = by ? split(range, by) : [period(range)];
    const total = by && hasTotals && columns.length > 1 ? [{ ...period(range), isTotal: true }] : [];
    return [...columns, ...total].map((column) => ({
      ...column,
      key: `${column.key}${column.isTotal ? ':total' : ''}${earlier > 0 ? `~${earlier}` : ''}`,
      label: column.isTotal ? `Total ${column.label}` : column.label,
      earlier,
    }));
  });
  if (periods.length > mostColumns) throw new TooManyColumns(periods.length, mostColumns);
  return periods;
}

interface Range {
  readonly from: string | null;
  readonly to: string;
}

const rangeOf = ({ from, to }: ReportParameters): Range => ({ from: from ?? null, to });

const period = (range: Range): ReportPeriod => ({
  key: range.from === null ? range.to : `${range.from}..${range.to}`,
  label: labelOf(range),
  ...range,
  earlier: 0,
  isTotal: false,
});

/** Cut where calendar months, quarters or years begin; the first and the last one may be shorter than the others. */
function split({ from, to }: Range, by: Span): ReportPeriod[] {
  const months = spanMonths[by];
  const first = from ?? to;
  const periods: ReportPeriod[] = [];
  for (let number = monthNumber(first) - (monthNumber(first) % months); ; number += months) {
    const [begin, end] = [firstOfMonth(number), lastOfMonth(number + months - 1)];
    if (begin > to || periods.length > mostColumns) return periods;
    periods.push({
      key: calendarLabel(begin, by).key,
      label: calendarLabel(begin, by).label,
      from: begin < first ? first : begin,
      to: end > to ? to : end,
      earlier: 0,
      isTotal: false,
    });
  }
}

function earlierRange({ from, to }: ReportParameters, compare: Comparison, times: number): Range {
  const moved = compare === 'previous-year' ? byMonths(12) : byLength();
  if (moved.some((day) => day === undefined))
    throw new PeriodInvalid('An earlier period would begin before the year 1', { from: from ?? to, to });
  return { from: from === undefined ? null : moved[0]!, to: moved[1]! };

  function byMonths(months: number) {
    const end = addMonths(to, -months * times);
    const wholeMonths = isLastOfMonth(to) && end !== undefined;
    return [addMonths(from ?? to, -months * times), wholeMonths ? lastOfMonth(monthNumber(end)) : end];
  }

  function byLength() {
    if (from === undefined) return byMonths(1);
    if (isFirstOfMonth(from) && isLastOfMonth(to)) return byMonths(monthNumber(to) - monthNumber(from) + 1);
    const days = -daysIn(from, to) * times;
    return [addDays(from, days), addDays(to, days)];
  }
}

/** The usual name of a range: a year, quarter or month by its name, anything else by its days. */
function labelOf({ from, to }: Range): string {
  if (from === null) return to;
  for (const by of ['year', 'quarter', 'month'] as const) {
    const number = monthNumber(from);
    const isWhole = isFirstOfMonth(from) && number % spanMonths[by] === 0;
    if (isWhole && to === lastOfMonth(number + spanMonths[by] - 1)) return calendarLabel(from, by).label;
  }
  return from === to ? to : `${from} to ${to}`;
}

function calendarLabel(day: string, by: Span): { key: string; label: string } {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  const quarter = `Q${Math.ceil(month / 3)}`;
  if (by === 'year') return { key: year, label: year };
  if (by === 'quarter') return { key: `${year}-${quarter}`, label: `${quarter} ${year}` };
  return { key: day.slice(0, 7), label: `${monthNames[month - 1]} ${year}` };
}

/** @see {@link Period} */
export const wholePeriod = ({ from, to }: ReportParameters): Period => ({ from: from ?? to, to });

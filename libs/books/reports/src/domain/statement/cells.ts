import { nextDay } from '../calendar.js';
import { amountOf } from '../amount.js';
import { type ReportPeriod } from '../periods.js';
import { tellsChange } from './columns.js';
import { type AmountCell, type Cell, type Drill, type PercentCell } from './statement.js';

/** What postings a row's amounts are the sums of. */
export interface RowSource {
  readonly currency: string;
  /** Codes of the accounts; none where nothing was posted. */
  readonly accounts: readonly string[];
  /** What the postings' sum, debit positive, is multiplied with to be what the reader expects. */
  readonly sign: 1 | -1;
  /** What else narrows them. */
  readonly narrowed?: Pick<Drill, 'categoryId' | 'counterparty' | 'alongside'>;
  /** The moment up to which was recorded what counts; without it nothing leads to the postings. */
  readonly knownAt: string | undefined;
}

/** A list of postings takes no more accounts than that. */
const mostDrilled = 500;

/** Which of an account's postings: those within a period, all until its end, or all before it begins. */
export type Extent = 'within' | 'until-end' | 'until-begin';

/** @param postedMinor sum of the postings, debit positive */
export function amountCell(
  postedMinor: bigint,
  source: RowSource,
  period: Pick<ReportPeriod, 'from' | 'to'>,
  extent: Extent,
): AmountCell {
  const { currency, accounts, sign, narrowed, knownAt } = source;
  const amount = amountOf(BigInt(sign) * postedMinor, currency);
  if (knownAt === undefined || accounts.length === 0 || accounts.length > mostDrilled) return amount;
  const days = daysOf(period, extent);
  return { ...amount, sign, drill: { account: [...accounts], currency, ...days, ...narrowed, knownAt } };
}

function daysOf(
  { from, to }: Pick<ReportPeriod, 'from' | 'to'>,
  extent: Extent,
): Pick<Drill, 'from' | 'until'> {
  const end = extent === 'until-begin' ? from : nextDay(to);
  return {
    ...(extent === 'within' && from !== null && { from }),
    // After the last day that there is, nothing needs to be left out.
    ...(end !== null && end !== 'infinity' && { until: end }),
  };
}

/** The cells under {@link amountColumns}. @param postedMinor sums of the postings, period by period */
export function amountCells(
  postedMinor: readonly bigint[],
  source: RowSource,
  periods: readonly ReportPeriod[],
  extent: Extent,
): Cell[] {
  const cells = periods.map((period, n) => amountCell(postedMinor[n]!, source, period, extent));
  if (!tellsChange(periods)) return cells;
  const [now, before] = [BigInt(cells[0]!.amountMinor), BigInt(cells[1]!.amountMinor)];
  return [...cells, amountOf(now - before, source.currency), percentCell(now - before, before)];
}

/**
 * A part of a whole in percent, with one place, the half rounded away from zero.
 *
 * @returns `null` where the whole is zero
 */
export function percentCell(partMinor: bigint, wholeMinor: bigint): PercentCell | null {
  if (wholeMinor === 0n) return null;
  // What grows from minus ten to plus ten has grown: the sign is that of the change.
  const whole = wholeMinor < 0n ? -wholeMinor : wholeMinor;
  const part = partMinor < 0n ? -partMinor : partMinor;
  const tenths = (part * 2_000n + whole) / (whole * 2n);
  const sign = partMinor < 0n && tenths > 0n ? '-' : '';
  return { percent: `${sign}${tenths / 10n}.${tenths % 10n}` };
}

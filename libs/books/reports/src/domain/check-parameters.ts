import { isCurrency } from '@balance/kernel';
import { isFirstOfMonth, isLastOfMonth } from './calendar.js';
import {
  type Comparison,
  type Coverage,
  mostComparisons,
  type ParameterName,
  type ReportParameters,
  type Span,
} from './parameters.js';
import { checkDay, checkPeriod } from './period.js';
import { periodsOf } from './periods.js';
import { AsOfInvalid, CurrencyInvalid, ParameterNotTaken, PeriodInvalid } from './reports.errors.js';

/** What somebody wants of a report; days as `YYYY-MM-DD`. */
export interface WantedParameters {
  /** First booking date; needed by kinds that cover a period, and for columns. */
  readonly from?: string | undefined;
  /** Last booking date. */
  readonly to: string;
  readonly by?: Span | undefined;
  readonly compare?: Comparison | undefined;
  /** How many earlier periods; 1 unless given. */
  readonly comparePeriods?: number | undefined;
  readonly currency?: string | undefined;
  readonly accounts?: readonly string[] | undefined;
  /** The books as they stood then; as they stand when the report is made if left out. */
  readonly asOf?: Date | undefined;
}

/** What a kind of report wants to know. */
export interface KindParameters {
  readonly name: string;
  readonly covers: Coverage;
  readonly takes: readonly ParameterName[];
  /** Whether only whole months will do. */
  readonly isMonthly: boolean;
}

/**
 * The parameters as they are stored, if the kind can do with them.
 *
 * @throws {DomainError} `reports.period-invalid`, `.parameter-not-taken`, `.currency-invalid`, `.as-of-invalid`,
 *   `.too-many-columns`
 */
export function checkParameters(kind: KindParameters, wanted: WantedParameters, now: Date): ReportParameters {
  const { by, compare, comparePeriods, currency, accounts, asOf } = wanted;
  for (const name of ['by', 'compare', 'accounts'] as const) {
    if (wanted[name] !== undefined && !kind.takes.includes(name))
      throw new ParameterNotTaken(kind.name, name);
  }
  if (comparePeriods !== undefined && compare === undefined)
    throw new PeriodInvalid(
      '`comparePeriods` counts periods that are compared with; say which by `compare`',
      {
        kind: kind.name,
      },
    );
  if (comparePeriods !== undefined && !(comparePeriods >= 1 && comparePeriods <= mostComparisons))
    throw new PeriodInvalid(`A report is compared with 1 to ${mostComparisons} earlier periods`, {
      kind: kind.name,
    });
  if (currency !== undefined && !isCurrency(currency)) throw new CurrencyInvalid(currency);
  if (asOf !== undefined && asOf > now) throw new AsOfInvalid(asOf.toISOString());
  const parameters: ReportParameters = {
    ...checkDays(kind, wanted),
    ...(by !== undefined && { by }),
    ...(compare !== undefined && { compare }),
    ...(comparePeriods !== undefined && { comparePeriods }),
    ...(currency !== undefined && { currency }),
    ...(accounts !== undefined && { accounts: [...new Set(accounts)].sort() }),
    ...(asOf !== undefined && { asOf: asOf.toISOString() }),
  };
  periodsOf(parameters, kind.covers === 'period');
  return parameters;
}

function checkDays({ name, covers, takes, isMonthly }: KindParameters, wanted: WantedParameters) {
  const { from, to, by } = wanted;
  const needsFrom = covers === 'period' || by !== undefined;
  if (from === undefined) {
    checkDay(to);
    if (needsFrom)
      throw new PeriodInvalid(`A report of kind ${name} needs the first day, \`from\``, { kind: name });
    return { to };
  }
  checkPeriod({ from, to });
  if (isMonthly && !(isFirstOfMonth(from) && isLastOfMonth(to)))
    throw new PeriodInvalid('What is planned is planned by months; begin and end with whole ones', {
      from,
      to,
    });
  return needsFrom || takes.includes('from') ? { from, to } : { to };
}

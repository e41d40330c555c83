import { type Currency, minorDigits } from '@balance/kernel';
import { currencyOf } from '../../../domain/amounts/currency-marks.js';
import { decideDecimal, provenDecimal } from '../../../domain/amounts/decide-decimal.js';
import { type DecimalMark } from '../../../domain/amounts/read-amount.js';
import { type ColumnMapping } from '../../../domain/column-mapping.js';
import { dateOrderOf } from '../../../domain/dates/date-order.js';
import { decideDateOrder } from '../../../domain/dates/decide-date-order.js';
import { type CsvPlan, moneyRoles } from '../csv-plan.js';
import { type RoleColumns } from '../layout/choose-columns.js';
import { parseColumnName } from '../layout/column-name.js';
import { type Layout } from '../layout/detect-layout.js';
import { decideSign } from './decide-sign.js';
import { type Findings } from './survey.js';

export interface Decided {
  layout: Layout;
  columns: RoleColumns & { date: number };
  findings: Findings;
  encoding: string;
}

/**
 * Draws the conclusions from what the file and the mapping say.
 *
 * @throws {AmbiguousDates} {@link decideDateOrder}
 * @throws {AmbiguousAmounts} {@link decideDecimal}
 */
export function makePlan(decided: Decided, mapping: ColumnMapping, defaultCurrency: Currency): CsvPlan {
  const { layout, columns, findings, encoding } = decided;
  const currency =
    mapping.defaultCurrency ?? headedCurrency(layout.headers, columns, defaultCurrency) ?? defaultCurrency;
  const { amount, debit, credit, direction, description, counterparty, reference } = columns;
  const { debit: debits, amount: amounts } = findings.amounts;
  return {
    format: 'csv',
    encoding,
    delimiter: layout.delimiter,
    headerLines: layout.headerLines,
    columnNames: layout.names,
    firstDataLine: layout.firstDataLine,
    columns: {
      date: columns.date,
      amount: amount ?? null,
      debit: debit ?? null,
      credit: credit ?? null,
      direction: direction ?? null,
      description: description ?? null,
      counterparty: counterparty ?? null,
      reference: reference ?? null,
      currency: columns.currency ?? null,
    },
    dateOrder: decideOrder(decided, mapping),
    decimals: decideDecimals(decided, mapping, minorDigits(currency)),
    isDebitSigned: debits.negatives > 0 && debits.positives === 0,
    currency,
    sign: mapping.sign ?? decideSign(columns, layout.headers, amounts),
    counts: findings.counts,
  };
}

function decideOrder({ layout, columns, findings }: Decided, mapping: ColumnMapping): CsvPlan['dateOrder'] {
  const mapped = mapping.dateFormat === undefined ? null : dateOrderOf(mapping.dateFormat);
  if (mapped) return mapped;
  const hint = parseColumnName(layout.headers[columns.date] ?? '').dateOrder;
  return decideDateOrder(findings.dates, layout.names[columns.date]!, hint);
}

function decideDecimals(
  { layout, columns, findings }: Decided,
  mapping: ColumnMapping,
  places: number,
): CsvPlan['decimals'] {
  const proven =
    moneyRoles.map((role) => provenDecimal(findings.amounts[role])).find((mark) => mark !== null) ?? null;
  const decide = (role: (typeof moneyRoles)[number]): DecimalMark | null => {
    const index = columns[role];
    if (index === undefined) return null;
    return mapping.decimal ?? decideDecimal(findings.amounts[role], layout.names[index]!, places, proven);
  };
  return { amount: decide('amount'), debit: decide('debit'), credit: decide('credit') };
}

/** The currency in the heading of an amount: `Amount (GBP)`, or `Amount $`, which an account in CAD means as CAD. */
function headedCurrency(
  headers: readonly string[],
  columns: RoleColumns,
  expected: Currency,
): Currency | null {
  const marks = moneyRoles.map((role) => parseColumnName(headers[columns[role] ?? -1] ?? '').currencyMark);
  const mark = marks.find((found) => found !== null);
  return mark === undefined ? null : currencyOf(mark, expected);
}

import { join, type Sql, sql } from '@balance/database';
import { type Currency, minorDigits } from '@balance/kernel';

type Side = 'least' | 'most';

const places = 4;
const all = Intl.supportedValuesOf('currency') as Currency[];

/**
 * A decimal as minor units of the currency that a record is in, as an SQL expression.
 *
 * @param decimal signed, with at most 4 places and 14 digits before them
 * @param currencies those that the records can be in; a plain value, which an index can use, when all of them have
 *   equally many places
 */
export function minorBound(side: Side, decimal: string, currencies: readonly string[] = all): Sql {
  const bound = (digits: number) => sql`${roundedMinor(side, decimal, digits)}::bigint`;
  const [first = 2, ...others] = new Set(currencies.map((code) => minorDigits(code as Currency)));
  if (others.length === 0) return bound(first);
  const cases = others.map((digits) => {
    const alike = all.filter((currency) => minorDigits(currency) === digits);
    return sql`WHEN currency = ANY (${alike}::text[]) THEN ${bound(digits)}`;
  });
  return sql`CASE ${join(cases, ' ')} ELSE ${bound(first)} END`;
}

/** The smallest whole number of minor units that is not below the decimal, or the largest that is not above it. */
export function roundedMinor(side: Side, decimal: string, digits: number): bigint {
  const [, sign, whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal)!;
  const size = BigInt(whole + fraction.padEnd(places, '0'));
  const value = sign === '-' ? -size : size;
  const step = 10n ** BigInt(places - digits);
  const towardsZero = value / step;
  if (value % step === 0n || (side === 'least') === value < 0n) return towardsZero;
  return side === 'least' ? towardsZero + 1n : towardsZero - 1n;
}

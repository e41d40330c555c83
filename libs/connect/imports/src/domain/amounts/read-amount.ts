import { type Currency, parseMinor } from '@balance/kernel';

export const decimalMarks = ['.', ','] as const;

/** What stands before the decimals of a column's amounts. */
export type DecimalMark = (typeof decimalMarks)[number];

// Groups of three, or the lakh and crore of India; the mark between groups is the same throughout.
const shapes: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(\d+|[1-9]\d{0,2}([, '])\d{3}(?:\2\d{3})*|[1-9]\d?(?:,\d{2})+,\d{3})?(?:\.(\d+))?$/,
  ',': /^(\d+|[1-9]\d{0,2}([. '])\d{3}(?:\2\d{3})*)?(?:,(\d+))?$/,
};

/** Whether digits and separators read as a number with this decimal mark. */
export const fitsDecimal = (digits: string, decimal: DecimalMark): boolean => shapes[decimal].test(digits);

/**
 * Reads digits and separators (`1,234.50`) into minor units.
 *
 * @returns null when they do not fit the decimal mark, have more places than the currency (nothing is ever
 *   rounded; zeros behind are no places) or do not fit 64 bits
 */
export function readMagnitude(digits: string, decimal: DecimalMark, currency: Currency): bigint | null {
  const parts = shapes[decimal].exec(digits);
  if (!parts) return null;
  const whole = (parts[1] ?? '0').replace(/\D/g, '');
  return parseMinor(parts[3] ? `${whole}.${parts[3]}` : whole, currency) ?? null;
}

const point = 0x2e;
const comma = 0x2c;

/**
 * The fast way for what nearly every cell is: digits, at most one minus in front, at most one decimal mark.
 * It avoids a regular expression and a `BigInt` from text for each row.
 *
 * @param places decimal places of the currency's minor unit
 * @returns minor units as a safe integer, or NaN when the text needs the thorough way
 */
export function readPlainMinor(text: string, decimal: DecimalMark, places: number): number {
  const { length } = text;
  if (length === 0 || length + places > 15) return NaN;
  const mark = decimal === '.' ? point : comma;
  let at = text.charCodeAt(0) === 0x2d ? 1 : 0;
  const isNegative = at === 1;
  let minor = 0;
  let decimals = -1;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) {
      minor = minor * 10 + (code - 0x30);
      if (decimals >= 0) decimals += 1;
    } else if (code === mark && decimals < 0 && at > (isNegative ? 1 : 0)) {
      decimals = 0;
    } else {
      return NaN;
    }
  }
  if (decimals === 0 || decimals > places || (isNegative && length === 1)) return NaN;
  for (let missing = places - Math.max(decimals, 0); missing > 0; missing -= 1) minor *= 10;
  return isNegative && minor !== 0 ? -minor : minor;
}

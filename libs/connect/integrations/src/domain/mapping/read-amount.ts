import { type Currency, maxMinor, minMinor, minorDigits, parseMinor } from '@balance/kernel';
import { type FieldReading, read, unreadable } from './field-reading.js';

export interface AmountNotation {
  /** `decimal`: `12.34`; `minor`: `1234`. */
  readonly unit: 'decimal' | 'minor';
  /** `movement`: negative is money out; `spend`: positive is money out. */
  readonly sign: 'movement' | 'spend';
}

/** A JSON number of more digits than this is no longer the number that was sent. */
const exactDigits = 15;

/** Signed minor units; negative is money out. */
export function readAmount(
  value: unknown,
  currency: Currency,
  { unit, sign }: AmountNotation,
): FieldReading<bigint> {
  if (value === undefined || value === null) return unreadable('an amount is missing here');
  const text = textOf(value);
  if (text === undefined) return unreadable('not an amount that is exact; send it as text');
  const amount = unit === 'minor' ? wholeMinor(text) : parseMinor(text, currency);
  const movement = amount !== undefined && sign === 'spend' ? -amount : amount;
  if (movement !== undefined && movement <= maxMinor && movement >= minMinor) return read(movement);
  return unreadable(
    unit === 'minor'
      ? 'not an amount in minor units such as 1234'
      : `not a decimal amount with at most ${minorDigits(currency)} places for ${currency}`,
  );
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'number') return undefined;
  const text = String(value);
  return text.replace(/^-?0*\.?0*|\./g, '').length <= exactDigits ? text : undefined;
}

const wholeMinor = (text: string): bigint | undefined =>
  /^-?\d{1,19}$/.test(text) ? BigInt(text) : undefined;

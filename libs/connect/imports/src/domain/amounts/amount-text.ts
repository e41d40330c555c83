import { type Currency } from '@balance/kernel';
import { currencyOf } from './currency-marks.js';

/** An amount's text, taken apart without deciding yet what its separators mean. */
export interface AmountText {
  /** Digits and separators only: `1.234,56`, `1 234`, `.50`. */
  digits: string;
  /** Brackets, a minus in front or one behind. */
  isNegative: boolean;
  /** Currency sign or code, as written. */
  mark: string | null;
  /** From a `DR` or `CR` behind the amount. */
  side: 'debit' | 'credit' | null;
}

const longestAmount = 80;
const anyCurrency = 'EUR' as Currency;
const spaces = /[\s\u00a0\u2007\u2009\u202f]+/g;
const dashes = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const apostrophes = /[\u2018\u2019`´]/g;

const bare = /^-?[\d.,]*\d$/;
const sidePattern = /^(.*[\d)\s])(CR|DR|DB|C|D)\.?$/i;
const markInFront = /^([A-Z]{0,3}\p{Sc}|[A-Z]{3}|kr\.?|Rs\.?|R|Fr\.?)\s*(?=[\d(.+-])/iu;
const markBehind = /(?<=[\d)+-])\s*(\p{Sc}|[A-Z]{3}|kr\.?|zł|Kč|Ft|Fr\.?|lei)$/iu;
const digitsOnly = /^(?:\d[\d.,' ]*)?\d$|^[.,]\d+$/;

/**
 * Takes `-1,234.50`, `(£12.00)`, `EUR 3 000,-5`, `12.00 DR`, `1'000.00-` … apart.
 *
 * @returns null when it is no amount: nothing but a dash, two signs, two currencies, an unknown one, a letter among the digits
 */
export function takeAmountApart(text: string): AmountText | null {
  if (text.length > longestAmount) return null;
  if (bare.test(text)) return split(text);
  let rest = text.replace(spaces, ' ').replace(dashes, '-').replace(apostrophes, "'").trim();
  const suffix = sidePattern.exec(rest);
  const side = suffix ? (suffix[2]!.toUpperCase().startsWith('C') ? 'credit' : 'debit') : null;
  if (suffix) rest = suffix[1]!.trim();

  let negatives = 0;
  let signs = 0;
  let mark: string | null = null;
  for (let before = ''; before !== rest;) {
    before = rest;
    if (rest.startsWith('(') && rest.endsWith(')')) {
      rest = rest.slice(1, -1).trim();
      negatives += 1;
      signs += 1;
    }
    const sign = /^[+-]|[+-]$/.exec(rest);
    if (sign) {
      rest = rest.slice(sign.index === 0 ? 1 : 0, sign.index === 0 ? undefined : -1).trim();
      negatives += sign[0] === '-' ? 1 : 0;
      signs += 1;
    }
    const found: RegExpExecArray | null =
      mark === null ? (markInFront.exec(rest) ?? markBehind.exec(rest)) : null;
    if (found && currencyOf(found[1]!, anyCurrency)) {
      rest = rest.replace(found[0], '').trim();
      mark = found[1]!;
    }
  }
  if (signs > 1 || !digitsOnly.test(rest)) return null;
  return { digits: rest, isNegative: negatives === 1, mark, side };
}

function split(text: string): AmountText {
  const isNegative = text.startsWith('-');
  return { digits: isNegative ? text.slice(1) : text, isNegative, mark: null, side: null };
}

/** Empty, or the dash by which accountants write "nothing". */
export const isNoAmount = (text: string): boolean => /^[\s\u00a0\-\u2010-\u2015\u2212]*$/.test(text);

import { type Currency, isCurrency } from '@balance/kernel';
import { currencyOf } from '../../../domain/amounts/currency-marks.js';
import { type DateOrder, dateOrderOf } from '../../../domain/dates/date-order.js';

/** A header cell, reduced to what can be compared, with the hints that it gives about its values. */
export interface ColumnName {
  /** Lower case words without accents, plurals and bracketed remarks: `Paid Dates (GMT)` is `paid date`. */
  words: string;
  /** From `Amount (GBP)`, `Betrag EUR`, `Amount £`. */
  currency: Currency | null;
  /** From `Date (dd/mm/yyyy)`. */
  dateOrder: DateOrder | null;
}

const remark = /[([{]([^)\]}]*)[)\]}]?/g;

export function parseColumnName(header: string): ColumnName {
  const remarks = [...header.matchAll(remark)].map((match) => match[1]!.trim());
  const bare = header.replace(remark, ' ');
  const tokens = bare.split(/[\s_\-/.:]+/).filter((token) => token !== '');
  const currency = [...remarks, ...tokens].map(statedCurrency).find((code) => code !== null) ?? null;
  const dateOrder = remarks.map(dateOrderOf).find((order) => order !== null) ?? null;
  const named = tokens.filter((token) => tokens.length === 1 || statedCurrency(token) === null);
  return { words: toWords(named.join(' ')), currency, dateOrder };
}

/** A code has to be in capitals: `all` and `top` are words, `ALL` and `TOP` are currencies. */
function statedCurrency(token: string): Currency | null {
  if (isCurrency(token)) return token;
  return /^[A-Z]{0,3}\p{Sc}$/u.test(token) ? currencyOf(token, 'USD' as Currency) : null;
}

export function toWords(text: string): string {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word))
    .join(' ');
}

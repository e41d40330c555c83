import { isCurrency } from '@balance/kernel';
import { type DateOrder, dateOrderOf } from '../../../domain/dates/date-order.js';

/** A header cell, reduced to what can be compared, with the hints that it gives about its values. */
export interface ColumnName {
  /** Lower case words without accents, plurals and bracketed remarks: `Paid Dates (GMT)` is `paid date`. */
  words: string;
  /** Code or sign from `Amount (GBP)`, `Betrag EUR`, `Amount £`. */
  currencyMark: string | null;
  /** From `Date (dd/mm/yyyy)`. */
  dateOrder: DateOrder | null;
}

const remark = /[([{]([^)\]}]*)[)\]}]?/g;

export function parseColumnName(header: string): ColumnName {
  const remarks = [...header.matchAll(remark)].map((match) => match[1]!.trim());
  const bare = header.replace(remark, ' ');
  const tokens = bare.split(/[\s_\-/.:]+/).filter((token) => token !== '');
  const currencyMark = [...remarks, ...tokens].map(statedMark).find((mark) => mark !== null) ?? null;
  const dateOrder = remarks.map(dateOrderOf).find((order) => order !== null) ?? null;
  const named = tokens.filter((token) => tokens.length === 1 || statedMark(token) === null);
  const words = toWords(named.join(' '));
  // `Betrag in EUR` is a `Betrag`; `Paid In` is not a `Paid`.
  return {
    words: named.length < tokens.length ? words.replace(/ (in|en)$/, '') : words,
    currencyMark,
    dateOrder,
  };
}

/** A code has to be in capitals: `all` and `top` are words, `ALL` and `TOP` are currencies. */
function statedMark(token: string): string | null {
  if (/^euros?$/i.test(token)) return 'EUR';
  return isCurrency(token) || /^[A-Z]{0,3}\p{Sc}$/u.test(token) ? token : null;
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

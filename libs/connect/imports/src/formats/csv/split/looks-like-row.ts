import { looksLikeAmount, looksLikeDate } from '../layout/sample-records.js';
import { type LooksLikeRow } from './record-cursor.js';

/** Recognises a row inside a quoted cell, where a stray quote has swallowed it. */
export function rowRecogniser(dateColumn: number, moneyColumns: readonly number[]): LooksLikeRow {
  return (cells) =>
    looksLikeDate(unquoted(cells[dateColumn])) &&
    moneyColumns.some((index) => looksLikeAmount(unquoted(cells[index])));
}

const unquoted = (cell: string | undefined): string | undefined => cell?.replace(/^\s*"|"\s*$/g, '');

import { takeAmountApart } from '../../../domain/amounts/amount-text.js';
import { fitsDecimal } from '../../../domain/amounts/read-amount.js';
import { dateOrders } from '../../../domain/dates/date-order.js';
import { readDate } from '../../../domain/dates/read-date.js';
import { maxCells, RecordCursor } from '../split/record-cursor.js';

/** A record of the file's beginning, from which its layout is decided. */
export interface SampleRecord {
  line: number;
  /** Physical line behind it. */
  nextLine: number;
  /** At most {@link maxCells}: nothing beyond is a column. */
  cells: readonly string[];
}

const sampleSize = 200;

/** @param isWhole whether `head` is the whole file, so that its last line needs no line end */
export function sampleRecords(head: string, delimiter: string, isWhole: boolean): SampleRecord[] {
  const cursor = new RecordCursor(delimiter);
  cursor.feed(head);
  if (isWhole) cursor.end();
  const records: SampleRecord[] = [];
  while (records.length < sampleSize && cursor.next()) {
    const cells = cursor.cells.slice(0, maxCells);
    records.push({ line: cursor.line, nextLine: cursor.nextLine, cells });
  }
  return records;
}

/** Nothing but blanks, delimiters and empty quotes. */
export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** A date in any order. */
export const looksLikeDate = (text: string | undefined): boolean =>
  text !== undefined && /\d/.test(text) && dateOrders.some((order) => readDate(text, order) !== null);

/** An amount with either decimal mark. */
export function looksLikeAmount(text: string | undefined): boolean {
  const amount = text === undefined ? null : takeAmountApart(text.trim());
  return amount !== null && (fitsDecimal(amount.digits, '.') || fitsDecimal(amount.digits, ','));
}

/** The number of cells that most records have, and the share of the records that have it. */
export function commonWidth(records: readonly SampleRecord[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  const filled = records.filter(({ cells }) => !isBlank(cells));
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { width, share: filled.length === 0 ? 0 : count / filled.length };
}

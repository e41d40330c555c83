import { type ColumnMapping } from '../../../domain/column-mapping.js';
import { type RoleColumns } from './choose-columns.js';
import { mapColumns } from './map-columns.js';
import { commonWidth, isBlank, looksLikeAmount, looksLikeDate, type SampleRecord } from './sample-records.js';

/** Share of a column's cells that have to be dates, or amounts, for the column to be one. */
const leastShare = 0.8;

/** Columns of a file without a header; none when they cannot be decided. */
export interface HeaderlessColumns {
  columns: RoleColumns;
  width: number;
  /** The record with which the data begins. */
  first: SampleRecord | undefined;
}

/**
 * Decides by the values, or by the numbers of the mapping, when there is exactly one column of dates and exactly
 * one of amounts with decimals (or, without any decimals, one of numbers). With two of either only a person knows.
 */
export function headerlessColumns(
  records: readonly SampleRecord[],
  mapping: ColumnMapping,
): HeaderlessColumns {
  const { width } = commonWidth(records);
  const filled = records.filter(({ cells }) => cells.length === width && !isBlank(cells));
  const numbers = Array.from({ length: width }, () => '');
  const columns = mapColumns(columnsByValue(filled, width), numbers, mapping) ?? {};
  const { date, amount, debit, credit } = columns;
  const valued = [amount, debit, credit].filter((index) => index !== undefined);
  const first = filled.find(
    ({ cells }) =>
      (date !== undefined && looksLikeDate(cells[date])) ||
      valued.some((index) => looksLikeAmount(cells[index])),
  );
  return { columns, width, first };
}

function columnsByValue(records: readonly SampleRecord[], width: number): RoleColumns {
  const columns = [...Array(width).keys()];
  const cellsOf = (index: number) =>
    records.map(({ cells }) => cells[index]!.trim()).filter((cell) => cell !== '');
  const share = (index: number, test: (cell: string) => boolean) => {
    const cells = cellsOf(index);
    return cells.length * 2 < records.length ? 0 : cells.filter(test).length / cells.length;
  };
  const dates = columns.filter((index) => share(index, looksLikeDate) >= leastShare);
  const numbers = columns.filter(
    (index) => !dates.includes(index) && share(index, looksLikeAmount) >= leastShare,
  );
  const decimals = numbers.filter((index) => cellsOf(index).some((cell) => /[.,]\d/.test(cell)));
  const amounts = decimals.length > 0 ? decimals : numbers;
  const texts = columns.filter((index) => !dates.includes(index) && !numbers.includes(index));
  const lengthOf = (index: number) => cellsOf(index).join('').length;
  const description = texts.sort((a, b) => lengthOf(b) - lengthOf(a))[0];
  return {
    ...(dates.length === 1 && { date: dates[0]! }),
    ...(amounts.length === 1 && { amount: amounts[0]! }),
    ...(description !== undefined && { description }),
  };
}

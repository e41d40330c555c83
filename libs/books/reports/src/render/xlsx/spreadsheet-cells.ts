import { type CellObject } from 'write-excel-file/node';
import { type Currency, minorDigits } from '@balance/kernel';
import { type Cell } from '../../domain/statement/statement.js';
import { drawable, withoutFormula } from '../cell-text.js';

/** Spreadsheets keep this many digits of a number, and round the rest away. */
const exactDigits = 15;
/** The most that a cell holds. */
const mostCharacters = 32_767;

export const textCell = (text: string, style: CellObject = {}): CellObject => ({
  ...style,
  value: withoutFormula(drawable(text)).slice(0, mostCharacters),
  type: String,
});

/**
 * A figure as a number in its currency's format; one of more digits than a spreadsheet keeps stays text, so that it is
 * never shown rounded.
 */
export function figureCell(
  cell: Cell | undefined,
  currency: string,
  style: CellObject = {},
): CellObject | null {
  if (!cell) return null;
  if ('percent' in cell) return { ...style, value: Number(cell.percent), type: Number, format: '0.0"%"' };
  const digits = cell.amountMinor.replace(/^-/, '').length;
  if (digits > exactDigits) return { ...textCell(cell.amount, style), align: 'right' };
  return { ...style, value: Number(cell.amount), type: Number, format: currencyFormat(currency) };
}

/** Such as `#,##0.00\ [$EUR];\-#,##0.00\ [$EUR]`, with as many places as the currency has. */
function currencyFormat(currency: string): string {
  const places = minorDigits(currency as Currency);
  const number = places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`;
  return `${number}\\ [$${currency}];\\-${number}\\ [$${currency}]`;
}

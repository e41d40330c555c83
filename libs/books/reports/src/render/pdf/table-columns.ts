import { type Statement, type StatementRow } from '../../domain/statement/statement.js';
import { drawable, isLedger } from '../cell-text.js';
import { accountingFigure } from './accounting.js';
import { isBold } from './row-style.js';
import { type TextWidth } from './table-layout.js';

/** A column of text as it is drawn. */
export interface DrawnColumn extends TextWidth {
  readonly label: string;
  of(row: StatementRow): string;
}

const labelOf = ({ code, label }: StatementRow): string =>
  drawable(code === null ? label : `${code}  ${label}`);

/** Of an id the end tells more than the beginning, which is the time. */
const shortened = (reference: string): string =>
  drawable(reference).replace(/^(\w+:)[0-9a-f]{8}-[0-9a-f-]{19}([0-9a-f]{8})$/, '$1…$2');

/** Columns of small figures are not squeezed. */
const leastFigure = 4.2;

/** At a type size of 1: a digit is a little more than half as wide as high. */
const accounts: readonly DrawnColumn[] = [{ label: '', least: 14, weight: 1, of: labelOf }];
const postings: readonly DrawnColumn[] = [
  { label: 'Date', least: 5.8, weight: 0, of: ({ posting }) => posting?.on ?? '' },
  { label: 'Reference', least: 8.5, weight: 1, of: ({ posting }) => shortened(posting?.reference ?? '') },
  { label: 'Description', least: 12, weight: 3, of: ({ label }) => drawable(label) },
  { label: 'Counterparty', least: 8, weight: 2, of: ({ posting }) => drawable(posting?.counterparty ?? '') },
];

export const drawnColumns = (statement: Statement): readonly DrawnColumn[] =>
  isLedger(statement) ? postings : accounts;

/** What a row that is no posting says, over all columns of text; what an account begins and ends with stands below its name. */
export const wholeLabel = (row: StatementRow): string =>
  row.kind === 'opening' || row.kind === 'closing' ? drawable(row.label) : labelOf(row);

/**
 * How wide the figures of each column are, at a type size of 1.
 *
 * @param widthOf of a text at a type size of 1
 */
export function figureWidths(
  { columns }: Statement,
  rows: readonly StatementRow[],
  widthOf: (text: string, isBold: boolean) => number,
): number[] {
  return columns.map(({ label }, n) => {
    const longest = [false, true].map((bold) => {
      const texts = rows
        .filter(({ kind }) => isBold(kind) === bold)
        .map(({ cells }) => accountingFigure(cells[n]));
      return widthOf(
        texts.reduce((one, other) => (other.length > one.length ? other : one), ''),
        bold,
      );
    });
    const words = drawable(label)
      .split(' ')
      .map((word) => widthOf(word, true));
    return Math.max(leastFigure, ...longest, ...words);
  });
}

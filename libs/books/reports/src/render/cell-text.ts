import { type Cell, type Statement, type StatementRow } from '../domain/statement/statement.js';

const plainNumber = /^-?\d+(\.\d+)?$/;
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet runs: one that starts like a formula gets an apostrophe in front. Plain numbers stay.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const withoutFormula = (text: string): string =>
  formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;

/** What is neither drawn nor allowed in XML becomes a space: controls, and halves of characters. */
export const drawable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');

/** What stands in a cell, as plain text. */
export function textOf(cell: Cell | undefined): string {
  if (!cell) return '';
  return 'amount' in cell ? cell.amount : cell.percent;
}

/** Whether its rows are postings: then each has a day, a reference and somebody on the other side. */
export const isLedger = ({ columns }: Pick<Statement, 'columns'>): boolean =>
  columns.some(({ measure }) => measure === 'balance');

/** The columns of text before the figures, for forms in which every row stands by itself. */
export function textColumns(statement: Pick<Statement, 'columns'>): readonly TextColumn[] {
  return isLedger(statement) ? ledgerColumns : statementColumns;
}

export interface TextColumn {
  readonly label: string;
  /** Whether it shows how far in a row is, where that can be shown. */
  readonly isIndented?: true;
  of(row: StatementRow): string;
}

const [currency, section, code]: TextColumn[] = [
  { label: 'Currency', of: (row) => row.currency },
  { label: 'Section', of: (row) => row.section },
  { label: 'Code', of: (row) => row.code ?? '' },
];
const statementColumns = [
  currency!,
  section!,
  code!,
  { label: 'Account', isIndented: true as const, of: (row: StatementRow) => row.label },
];
const ledgerColumns: readonly TextColumn[] = [
  currency!,
  code!,
  { label: 'Date', of: ({ posting }) => posting?.on ?? '' },
  { label: 'Reference', of: ({ posting }) => posting?.reference ?? '' },
  { label: 'Description', of: ({ label }) => label },
  { label: 'Counterparty', of: ({ posting }) => posting?.counterparty ?? '' },
];

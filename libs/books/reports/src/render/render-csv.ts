import { type Sheet } from './sheet.js';

const plainNumber = /^-?\d+(\.\d+)?$/;
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The sheet as RFC 4180 CSV with a header line.
 *
 * A spreadsheet runs a cell that starts like a formula; an apostrophe in front makes it text. Plain numbers stay.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const renderCsv = ({ columns, rows }: Sheet): string =>
  [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(text: string): string {
  const safe = formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

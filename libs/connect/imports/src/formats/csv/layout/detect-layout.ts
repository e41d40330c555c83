import { type ColumnMapping } from '../../../domain/column-mapping.js';
import { HeaderNotFound } from '../../../domain/mapping-errors.js';
import { type RoleColumns, isComplete } from './choose-columns.js';
import { asHeader, findHeader, guessHeader, type Header } from './find-header.js';
import { columnNumber, distinctNames } from './header-names.js';
import { headerlessColumns } from './headerless-columns.js';
import { commonWidth, sampleRecords, type SampleRecord } from './sample-records.js';

/** Where the data begins and what its columns are, with one delimiter. */
export interface Layout {
  delimiter: string;
  records: readonly SampleRecord[];
  /** Physical lines of the header's records: none, one or two. */
  headerLines: number[];
  /** Header cells as written; empty strings when there is no header. */
  headers: string[];
  /** The same, distinct and never empty. */
  names: string[];
  columns: RoleColumns;
  firstDataLine: number;
}

const delimiters = [',', ';', '\t', '|'];

/** Excel's hint, a line of its own at the very top. */
const stated = /^"?sep=(.)"?\r?\n/i;

/**
 * The layout that explains the file's beginning best: with the mapping's delimiter, the one that the file
 * states, or else the one under which a header or the values make sense and the records have one width.
 *
 * @param head text of the file's beginning
 * @param isWhole whether that is the whole file
 * @throws {HeaderNotFound} the mapping's `headerLine` is no record
 */
export function detectLayout(head: string, isWhole: boolean, mapping: ColumnMapping): Layout {
  const only = mapping.delimiter ?? stated.exec(head)?.[1];
  const layouts = (only ? [only] : delimiters).map((delimiter) =>
    layoutWith(sampleRecords(head, delimiter, isWhole), delimiter, mapping),
  );
  const scored = layouts.map((layout) => ({ layout, score: score(layout) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).layout;
}

function score({ columns, records }: Layout): number {
  const { width, share } = commonWidth(records);
  const evenness = width > 1 ? share : 0;
  return (isComplete(columns) ? 1_000 : 0) + Math.round(evenness * 100) + Math.min(width, 50) / 100;
}

function layoutWith(records: readonly SampleRecord[], delimiter: string, mapping: ColumnMapping): Layout {
  const wanted = mapping.headerLine;
  const header = wanted === undefined ? findHeader(records, mapping) : headerAt(records, wanted, mapping);
  if (header && isComplete(header.columns)) return withHeader(header, records, delimiter);
  const guess = wanted === undefined ? guessHeader(records) : header;
  if (guess) return withHeader(guess, records, delimiter);
  const { width, columns, first } = headerlessColumns(records, mapping);
  return withoutHeader(records, delimiter, width, columns, first?.line ?? 1);
}

function headerAt(records: readonly SampleRecord[], line: number, mapping: ColumnMapping): Header | null {
  if (line === 0) return null;
  const record = records.find((candidate) => candidate.line === line);
  if (!record) throw new HeaderNotFound(line);
  return asHeader([record], mapping) ?? { records: [record], cells: [...record.cells], columns: {} };
}

function withHeader(header: Header, records: readonly SampleRecord[], delimiter: string): Layout {
  return {
    delimiter,
    records,
    headerLines: header.records.map(({ line }) => line),
    headers: header.cells,
    names: distinctNames(header.cells),
    columns: header.columns,
    firstDataLine: header.records.at(-1)!.nextLine,
  };
}

function withoutHeader(
  records: readonly SampleRecord[],
  delimiter: string,
  width: number,
  columns: RoleColumns,
  firstDataLine: number,
): Layout {
  const headers = Array.from({ length: width }, () => '');
  const names = headers.map((_, index) => columnNumber(index));
  return { delimiter, records, headerLines: [], headers, names, columns, firstDataLine };
}

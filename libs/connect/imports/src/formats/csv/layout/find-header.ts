import { type ColumnMapping } from '../../../domain/column-mapping.js';
import { claimColumns, isComplete, type RoleColumns } from './choose-columns.js';
import { type ColumnName, parseColumnName } from './column-name.js';
import { joinHeaderRows } from './header-names.js';
import { mapColumns } from './map-columns.js';
import { matchRole } from './match-role.js';
import { commonWidth, isBlank, looksLikeAmount, looksLikeDate, type SampleRecord } from './sample-records.js';

/** The record or the two records that name the columns. */
export interface Header {
  records: readonly SampleRecord[];
  /** Header cells as written, of two rows joined. */
  cells: string[];
  columns: RoleColumns;
}

/** A header stands near the top: behind this many records there is no search for one. */
const searched = 50;

/** The record, or the pair of records, that names a date and an amount; of several, the first that names most. */
export function findHeader(records: readonly SampleRecord[], mapping: ColumnMapping): Header | null {
  const candidates = records.slice(0, searched).filter(({ cells }) => !isBlank(cells));
  const single = mostTelling(
    candidates
      .map((record) => asHeader([record], mapping))
      .filter((header) => header && isComplete(header.columns)),
  );
  const uppers = single ? [candidates.indexOf(single.records[0]!)] : [...candidates.keys()];
  const pairs = uppers.map((at) => asPair(candidates[at], candidates[at + 1], mapping));
  return mostTelling(pairs) ?? single;
}

/** The header that claims most roles, the first of equals. */
function mostTelling(headers: readonly (Header | null)[]): Header | null {
  const claims = (header: Header) => Object.keys(header.columns).length;
  return headers.reduce((best, next) => (!best || (next && claims(next) > claims(best)) ? next : best), null);
}

/**
 * What most likely is the header although it does not name all that is needed: of the records above the first
 * date, the one that names most. Null when data begins at once.
 */
export function guessHeader(records: readonly SampleRecord[]): Header | null {
  const { width } = commonWidth(records);
  const wide = records.slice(0, searched).filter(({ cells }) => cells.length === width && !isBlank(cells));
  const data = wide.findIndex(({ cells }) => cells.some(looksLikeDate));
  return mostTelling(
    wide
      .slice(0, data === -1 ? undefined : data)
      .filter(({ cells }) => !cells.some(looksLikeAmount))
      .map((record) => asHeader([record], {})),
  );
}

/** Null when the mapping names a column that is not there, or when the cells are values, not names. */
export function asHeader(records: readonly SampleRecord[], mapping: ColumnMapping): Header | null {
  const [upper, lower] = records;
  const cells = lower ? joinHeaderRows(upper!.cells, lower.cells) : [...upper!.cells];
  if (cells.some((cell) => looksLikeDate(cell))) return null;
  const claimed = claimColumns(
    cells.map((cell, at) => nameOf([cell, lower?.cells[at], lower && upper!.cells[at]])),
  );
  const columns = mapColumns(claimed, cells, mapping);
  if (!columns) return null;
  const money = [columns.amount, columns.debit, columns.credit].filter((index) => index !== undefined);
  return money.some((index) => looksLikeAmount(cells[index])) ? null : { records, cells, columns };
}

/** A second row counts when it holds no values, and all that it holds are units or parts of names. */
function asPair(
  upper: SampleRecord | undefined,
  lower: SampleRecord | undefined,
  mapping: ColumnMapping,
): Header | null {
  if (!upper || !lower || isBlank(lower.cells)) return null;
  if (lower.cells.some((cell) => looksLikeDate(cell) || looksLikeAmount(cell))) return null;
  const header = asHeader([upper, lower], mapping);
  if (!header || !isComplete(header.columns)) return null;
  const filled = lower.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  const claimed = new Set(Object.values(header.columns));
  return filled.every((index) => claimed.has(index) || isUnit(lower.cells[index]!)) ? header : null;
}

/** Of the joined name, the lower and the upper one: the first that means something. */
function nameOf(texts: readonly (string | undefined)[]): ColumnName {
  const names = texts.filter((text) => text !== undefined).map(parseColumnName);
  return names.find(({ words }) => matchRole(words) !== null) ?? names[0]!;
}

function isUnit(cell: string): boolean {
  const { words, currencyMark, dateOrder } = parseColumnName(/^[([]/.test(cell.trim()) ? cell : `(${cell})`);
  return words === '' && (currencyMark !== null || dateOrder !== null || /^\s*[([]/.test(cell));
}

import { type ColumnMapping } from '../../../domain/column-mapping.js';
import { ColumnUnknown, type ExampleRecord } from '../../../domain/mapping-errors.js';
import { type RoleColumns, refuseTwins, withWeakCurrency } from './choose-columns.js';
import { parseColumnName } from './column-name.js';
import { type Layout } from './detect-layout.js';
import { refuseMissing } from './map-columns.js';
import { isBlank } from './sample-records.js';

const shownRecords = 3;
const shownColumns = 40;
const shownLength = 80;

/**
 * The layout's columns, once they suffice to import.
 *
 * @throws {MappedColumnMissing} the mapping names a column that is not there
 * @throws {ColumnUnknown} no date, or no money
 * @throws {ColumnAmbiguous} two columns of the same name could be the one
 */
export function requireColumns(layout: Layout, mapping: ColumnMapping): RoleColumns & { date: number } {
  const { columns, headers, names, records, firstDataLine } = layout;
  refuseMissing(headers, names.slice(0, shownColumns), mapping);
  const { date, amount, debit, credit } = columns;
  const hasMoney = amount !== undefined || debit !== undefined || credit !== undefined;
  if (date === undefined || !hasMoney) {
    const missing = [...(date === undefined ? ['date'] : []), ...(hasMoney ? [] : ['amount'])];
    throw new ColumnUnknown(missing, names.slice(0, shownColumns), examplesOf(layout));
  }
  const chosen = Object.entries(columns).filter(([role]) => !(role in mapping));
  const parsed = headers.map(parseColumnName);
  refuseTwins(Object.fromEntries(chosen), parsed, names);
  const rows = records.filter(({ line }) => line >= firstDataLine).map(({ cells }) => cells);
  return { ...withWeakCurrency(columns, parsed, rows), date };
}

function examplesOf({ records, names, firstDataLine }: Layout): ExampleRecord[] {
  return records
    .filter(({ line, cells }) => line >= firstDataLine && !isBlank(cells))
    .slice(0, shownRecords)
    .map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        names.slice(0, shownColumns).map((name, index) => [name, (cells[index] ?? '').slice(0, shownLength)]),
      ),
    }));
}

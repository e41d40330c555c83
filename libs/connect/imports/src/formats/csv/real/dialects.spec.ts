import { describe, expect, it } from '@jest/globals';
import { type Currency } from '@balance/kernel';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { AmountEvidence } from '../../../domain/amounts/amount-evidence.js';
import { provenDecimal } from '../../../domain/amounts/decide-decimal.js';
import { type ColumnMapping } from '../../../domain/column-mapping.js';
import { csvFormat } from '../csv-format.js';
import { detectEncoding } from '../decode/detect-encoding.js';
import { detectLayout, type Layout } from '../layout/detect-layout.js';
import { type RecordDamage, RecordCursor } from '../split/record-cursor.js';
import { hasRealFiles, realNames, realPath, realSource, realText } from './real-files.js';

function layoutOf(name: string, mapping: ColumnMapping = {}): Layout {
  const bytes = readFileSync(realPath(name));
  const { encoding } = detectEncoding(bytes, name, undefined);
  return detectLayout(iconv.decode(bytes, encoding), true, mapping);
}

/** The records behind the header, by the names of the columns. */
const tableOf = ({ records, names, firstDataLine }: Layout) =>
  records
    .filter(({ line }) => line >= firstDataLine)
    .map(({ cells }) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));

function recordsOf(name: string, delimiter: string): { cells: string[]; damage: RecordDamage | null }[] {
  const cursor = new RecordCursor(delimiter);
  cursor.feed(realText(name));
  cursor.end();
  const records = [];
  while (cursor.next()) records.push({ cells: cursor.cells, damage: cursor.damage });
  return records;
}

async function importReal(name: string, mapping: ColumnMapping) {
  const source = realSource(name);
  const plan = await csvFormat.plan(source, mapping, 'EUR' as Currency);
  const outcomes = [];
  for await (const batch of csvFormat.read(source, plan)) outcomes.push(...batch.outcomes);
  return { plan, outcomes };
}

if (hasRealFiles) {
  describe('csv-spectrum', () => {
    it.each(realNames('csv/spectrum', '.csv'))('%s is read as its JSON says', (name) => {
      const json = realText(`csv/spectrum/${name.replace('csvs_', 'json_').replace('.csv', '.json')}`);
      // The files named crlf have lost their CR on their way through git; the JSON beside them has not.
      expect(tableOf(layoutOf(`csv/spectrum/${name}`))).toEqual(JSON.parse(json.replaceAll('\\r\\n', '\\n')));
    });
  });

  describe('the dialects of duckdb', () => {
    it.each<[string, string, Partial<Layout>]>([
      [
        'all_quotes.csv',
        'a line end, and blanks before a quote',
        { delimiter: ',', headerLines: [1], names: ['upc', 'name', 'description', 'price'] },
      ],
      [
        'auto_utf8bom.csv',
        'a byte order mark that is no part of the first name',
        { delimiter: ',', names: ['id', 'name'] },
      ],
      [
        'auto_multiple_skip_row.csv',
        'two lines of notes, wide as they are',
        { headerLines: [3], names: ['number', 'text', 'date'] },
      ],
      [
        'dirty_line.csv',
        'a first line that is no header',
        { headerLines: [2], names: ['COL1', 'COL2', 'COL3'] },
      ],
      [
        'auto_semicolon_quote.csv',
        'semicolons, one of them quoted, and no header',
        { delimiter: ';', headerLines: [], names: ['column 1', 'column 2', 'column 3'] },
      ],
      ['customer.csv', 'no header over 18 columns, some quoted', { delimiter: ',', headerLines: [] }],
      [
        'decimal_separators_decimal_separators.csv',
        'commas that part no cells',
        { delimiter: ';', names: ['commas', 'periods'] },
      ],
      [
        'error_mismatch_small1.csv',
        'letters below numbers',
        { delimiter: ',', headerLines: [1], names: ['COL1', 'COL2'] },
      ],
    ])('%s has %s', (name, _, layout) => {
      expect(layoutOf(`csv/duckdb/${name}`)).toMatchObject(layout);
    });

    it('all_quotes.csv keeps a comma and a line end inside their cells', () => {
      expect(tableOf(layoutOf('csv/duckdb/all_quotes.csv'))).toEqual([
        { upc: '33333', name: 'Laderach Chocolate', description: 'This is the\nbest chocolate', price: '5' },
        ...['11112', '11113', '11114'].map((upc) => ({
          upc,
          name: 'Laderach Chocolate',
          description: 'This is the best chocolate',
          price: '5',
        })),
        {
          upc: '44444',
          name: 'Boa Chocolate',
          description: "The best, 'chocolate', of the world",
          price: '2',
        },
      ]);
    });

    it('auto_duplicate_header_columns.csv keeps twelve columns of one name apart', () => {
      const [first] = tableOf(layoutOf('csv/duckdb/auto_duplicate_header_columns.csv'));
      expect(first).toMatchObject({ a: '123', 'a (2)': 'TEST2', 'a (3)': 'text1', 'column 13': 'value1' });
    });

    it('encodings_latin1.csv comes back with its accents', () => {
      expect(tableOf(layoutOf('csv/duckdb/encodings_latin1.csv')).map(({ name }) => name)).toContain(
        'Søren Kierkegaard',
      );
    });

    it('comments_simple_comma.csv needs to be told delimiter and header, since its comments look like cells', () => {
      const layout = layoutOf('csv/duckdb/comments_simple_comma.csv', { delimiter: ';', headerLine: 3 });
      expect(tableOf(layout)).toContainEqual({ a: '1', b: '3' });
    });

    it('evil_nullpadding.csv has a cell of two lines, so that its last line is no record', () => {
      expect(recordsOf('csv/duckdb/evil_nullpadding.csv', ';').map(({ cells }) => cells)).toEqual([
        ['pedro', 'br', 'nl', '1.72'],
        ['mark', 'nl'],
        ['diego', '\npedro;nl;'],
      ]);
    });

    it('decimal_separators proves a mark per column', () => {
      const proven = ['commas', 'periods'].map((column) => {
        const evidence = new AmountEvidence();
        for (const row of tableOf(layoutOf('csv/duckdb/decimal_separators_decimal_separators.csv')))
          evidence.add(row[column]!);
        return provenDecimal(evidence.tally);
      });
      expect(proven).toEqual([',', '.']);
    });

    it('comma_decimal_null.csv has decimal commas in quotes, and dates of eight digits', async () => {
      const mapping = { date: 'OC_DATA_INIZIO_PROGETTO', amount: 'IMPEGNI' };
      const { plan, outcomes } = await importReal('csv/duckdb/comma_decimal_null.csv', mapping);
      expect(plan).toMatchObject({ delimiter: ',', decimals: { amount: ',' }, dateOrder: 'ymd' });
      expect(outcomes).toContainEqual(expect.objectContaining({ kind: 'row' }));
    });

    it.each(['d', 'ts'])(
      'auto_time_date_timestamp is day first in %s, as its last row proves',
      async (date) => {
        const { plan, outcomes } = await importReal('csv/duckdb/auto_time_date_timestamp_dd-mm-yyyy.csv', {
          date,
          amount: 'a',
        });
        expect(plan.dateOrder).toBe('dmy');
        expect(outcomes).toMatchObject([
          { row: { bookedOn: '2000-01-01', amountMinor: 12300n } },
          { row: { bookedOn: '2002-02-02', amountMinor: 34500n } },
          { row: { bookedOn: '2004-12-13', amountMinor: 34600n } },
        ]);
      },
    );
  });

  describe('the samples of Papa Parse', () => {
    it.each([
      ['papaparse/normal.csv', ',', '\n'],
      ['papaparse/long-sample.csv', ',', '\n'],
      ['papaparse/sample.csv', ',', '\n'],
      ['papaparse/sample-header.csv', ',', '\n'],
      ['duckdb/customer.csv', ',', '\n'],
      ['duckdb/comma_decimal_null.csv', ',', '\r\n'],
      // Lines that end in CR alone, as on a Mac before 2001.
      ['mcc_codes_cr_only.csv', ',', '\r'],
    ])('%s is parted as csv-parse parts it', (name, delimiter, record_delimiter) => {
      const rows: string[][] = parse(realText(`csv/${name}`), {
        delimiter,
        record_delimiter,
        relax_column_count: true,
      });
      expect(recordsOf(`csv/${name}`, delimiter).map(({ cells }) => cells)).toEqual(rows);
    });

    it('malformed.tsv loses the one line with an open quote, and nothing behind it', () => {
      const records = recordsOf('csv/papaparse/malformed.tsv', '\t');
      expect(records.map(({ cells, damage }) => [cells[0], cells.length, damage])).toEqual([
        ['site', 8, null],
        ['1V4', 8, null],
        ['BTV', 9, null],
        ['MVL', 8, null],
        ['MPV', 8, null],
        ['MSS', 7, null],
        ['PBG', 8, null],
        ['RUT', 8, null],
        ['SLK', 8, 'unterminated-quote'],
        ['VSF', 8, null],
      ]);
    });
  });
}

describe('a dialect that nobody publishes', () => {
  it('has bars, CR line ends, quotes around everything and a title', () => {
    const text = '"Export"\r"Date"|"Amount"\r"2023-01-13"|"1,50"\r';
    expect(detectLayout(text, true, {})).toMatchObject({
      delimiter: '|',
      headerLines: [2],
      firstDataLine: 3,
    });
  });
});

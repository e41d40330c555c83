import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type LooksLikeRow, maxRecordLength, RecordCursor, type RecordDamage } from './record-cursor.js';

interface Read {
  line: number;
  cells: string[];
  raw: string;
  damage: RecordDamage | null;
  isRepaired: boolean;
}

interface ReadOptions {
  delimiter?: string;
  size?: number;
  isRow?: LooksLikeRow;
}

/** Reads a text that arrives in chunks of `size` characters. */
function read(text: string, { delimiter = ',', size = text.length || 1, isRow }: ReadOptions = {}): Read[] {
  const cursor = new RecordCursor(delimiter, isRow);
  const records: Read[] = [];
  const drain = (): void => {
    while (cursor.next()) {
      const { line, cells, damage, isRepaired } = cursor;
      records.push({ line, cells, raw: cursor.raw(), damage, isRepaired });
    }
  };
  for (let at = 0; at < text.length; at += size) {
    cursor.feed(text.slice(at, at + size));
    drain();
  }
  cursor.end();
  drain();
  return records;
}

const cellsOf = (text: string, delimiter = ',') => read(text, { delimiter }).map(({ cells }) => cells);

describe('RecordCursor', () => {
  it.each<[string, string, string[][]]>([
    ['plain cells', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['a last line without an end', 'a,b\n1,2', [['a', 'b'], ['1', '2']]],
    ['CRLF', 'a\r\nb\r\n', [['a'], ['b']]],
    ['CR alone', 'a\rb\r', [['a'], ['b']]],
    ['mixed line ends', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    ['empty lines', 'a\n\nb', [['a'], [''], ['b']]],
    ['quotes', '"a,b","c"\n', [['a,b', 'c']]],
    ['doubled quotes', '"say ""hi""",b', [['say "hi"', 'b']]],
    ['empty quotes', '"",""', [['', '']]],
    ['line ends in quotes', '"a\r\nb",c\nd,e', [['a\r\nb', 'c'], ['d', 'e']]],
    ['blanks around quotes', ' "a,b" , c', [['a,b', ' c']]],
    ['a quote inside an unquoted cell', '5" pipe,1', [['5" pipe', '1']]],
    ['single quotes as letters', "'a,b'", [["'a", "b'"]]],
    ['nothing', '', []],
  ])('parts %s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  }); // prettier-ignore

  it('parts by a tab, which is no blank then', () => {
    expect(cellsOf('a\t"b"\t\tc', '\t')).toEqual([['a', 'b', '', 'c']]);
  });

  it('numbers physical lines and gives the raw text', () => {
    expect(read('a,b\r\n"1\n2",3\n\n4,5').map(({ line, raw }) => [line, raw])).toEqual([
      [1, 'a,b'],
      [2, '"1\n2",3'],
      [4, ''],
      [5, '4,5'],
    ]);
  });

  it('takes an undoubled quote literally within a line, and says so', () => {
    expect(read('"ACME "BEST" LTD",5\n')).toMatchObject([
      { cells: ['ACME "BEST" LTD', '5'], isRepaired: true },
    ]);
  });

  it('keeps an unclosed quote to its own line', () => {
    const records = read('1,"bad,2\n3,fine,4\n5,fine,6\n');
    expect(records.map(({ line, damage }) => [line, damage])).toEqual([
      [1, 'unterminated-quote'],
      [2, null],
      [3, null],
    ]);
    expect(records[1]!.cells).toEqual(['3', 'fine', '4']);
  });

  it('keeps a quote that only meets the opening of another cell to its own line', () => {
    const records = read('1,"bad,2\n3,"fine, too",4\n');
    expect(records.map(({ cells, damage }) => [cells, damage])).toEqual([
      [['1', '"bad', '2'], 'stray-quote'],
      [['3', 'fine, too', '4'], null],
    ]);
  });

  it('does not let a quote swallow lines that are rows themselves', () => {
    const isRow = (cells: readonly string[]) => /^\d+$/.test(cells[0] ?? '') && /^\d+$/.test(cells[2] ?? '');
    const text = '1,"bad,2\n3,fine,4\n5,6",7\n8,"two\nlines",9';
    expect(read(text, { isRow }).map(({ line, damage }) => [line, damage])).toEqual([
      [1, 'stray-quote'],
      [2, null],
      [3, null],
      [4, null],
    ]);
  });

  it('reads on behind a quote that stays open for longer than a record may be', () => {
    const filler = `${'x'.repeat(999)}\n`;
    const records = read(`"open\n${filler.repeat(1_200)}a,b`, { size: 65_536 });
    expect(records).toHaveLength(1_202);
    expect(records[0]).toMatchObject({ line: 1, damage: 'unterminated-quote', cells: ['"open'] });
    expect(records.at(-1)).toMatchObject({ line: 1_202, damage: null, cells: ['a', 'b'] });
  });

  it('stops at a line that never ends before it has all been kept', () => {
    const cursor = new RecordCursor(',');
    cursor.feed('a,b\n');
    expect(cursor.next()).toBe(true);
    let fed = 0;
    const feed = (): void => {
      for (; fed < 50; fed += 1) {
        cursor.feed('"'.repeat(100_000));
        cursor.next();
      }
    };
    expect(feed).toThrow(
      expect.objectContaining({
        code: 'imports.line-too-long',
        details: { line: 2, limit: maxRecordLength },
      }),
    );
    expect(fed).toBe(10);
  });

  const awkward = fc.string({ unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', '\r', '\t', 'é') });

  it('reads the same however the text is cut into chunks', () => {
    fc.assert(
      fc.property(awkward, fc.integer({ min: 1, max: 7 }), (text, size) => {
        expect(read(text, { size })).toEqual(read(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses no character: raw texts and line ends make up the file', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const rest = read(text).reduce((left, { raw }) => {
          expect(left.startsWith(raw)).toBe(true);
          return left.slice(raw.length).replace(/^(\r\n|\r|\n)/, '');
        }, text);
        expect(rest).toBe('');
      }),
      { numRuns: 2_000 },
    );
  });

  it('agrees with csv-parse on everything that is well formed', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', '\r\n', 'é', '€') });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }));
    const quote = (text: string) =>
      /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
        const text = rows.map((cells) => cells.map(quote).join(',') + lineEnd).join('');
        expect(cellsOf(text)).toEqual(parse(text, { record_delimiter: lineEnd, skip_empty_lines: false }));
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { type StatementRow } from '../../domain/statement/statement.js';
import { type ReportDocument } from '../report-document.js';
import { aColumn, aDocument, aLedger, anAmount, aRow, aSection } from '../testing/documents.js';
import { renderXlsx } from './render-xlsx.js';

const silent = () => Promise.resolve();
const render = (document: ReportDocument) => renderXlsx(document, silent);
const sheetsOf = (workbook: Buffer) => readXlsxFile(workbook, { trim: false });
const rowsOf = async (rows: readonly StatementRow[]) =>
  (await sheetsOf(await render(aDocument(rows)))).find(({ sheet }) => sheet === 'Report')!.data;
const fileIn = (workbook: Buffer, name: string) => strFromU8(unzipSync(workbook)[name]!);

describe('a report as a workbook', () => {
  it('has figures as numbers, names as text, and a header', async () => {
    expect(
      await rowsOf(
        aSection('Income', [
          ['4000', 'Sales', 150_050n],
          ['4100', 'Refunds', -1n],
        ]),
      ),
    ).toEqual([
      ['Currency', 'Section', 'Code', 'Account', '2025'],
      ['EUR', 'Income', null, 'Income', null],
      ['EUR', 'Income', '4000', 'Sales', 1500.5],
      ['EUR', 'Income', '4100', 'Refunds', -0.01],
      ['EUR', 'Income', null, 'Total income', 1500.49],
    ]);
  });

  it('says on a sheet of its own what it is of', async () => {
    const sheets = await sheetsOf(await render(aDocument([])));
    expect(Object.fromEntries(sheets[1]!.data.map(([name, value]) => [name, value]))).toMatchObject({
      Report: 'Profit and loss, 2025',
      'Books of': 'Acme Trading Ltd',
      'As of': '2026-01-05 09:30:00 UTC',
      'Parameter from': '2025-01-01',
      'Rule set version': '7',
      'SHA-256 of the result': 'ab'.repeat(32),
    });
  });

  it('keeps the header in sight, and gives each currency its places', async () => {
    const rows = [
      aRow({ currency: 'EUR' }),
      aRow({ currency: 'JPY', cells: [anAmount(1_234_567n, 'JPY')] }),
      aRow({ currency: 'KWD', cells: [anAmount(-1_234n, 'KWD')] }),
    ];
    const workbook = await render(aDocument(rows));
    expect(fileIn(workbook, 'xl/worksheets/sheet1.xml')).toContain('ySplit="1"');
    const styles = fileIn(workbook, 'xl/styles.xml');
    for (const format of ['#,##0.00\\ [$EUR]', '#,##0\\ [$JPY]', '#,##0.000\\ [$KWD]'])
      expect(styles).toContain(`formatCode="${format};`);
    expect((await rowsOf(rows)).slice(1).map((row) => row.at(-1))).toEqual([1500, 1_234_567, -1.234]);
  });

  it('shows a figure of more digits than a spreadsheet keeps as text, exactly', async () => {
    const cells = (amount: bigint) => [aRow({ cells: [anAmount(amount)] })];
    expect((await rowsOf(cells(999_999_999_999_999n)))[1]!.at(-1)).toBe(9_999_999_999_999.99);
    expect((await rowsOf(cells(9_007_199_254_740_993n)))[1]!.at(-1)).toBe('90071992547409.93');
    expect((await rowsOf(cells(-(2n ** 63n))))[1]!.at(-1)).toBe('-92233720368547758.08');
  });

  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x")'])(
    'has no formula for %p',
    async (label) => {
      const workbook = await render(aDocument([aRow({ label })]));
      expect(fileIn(workbook, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
      const [, [, , , read] = []] = (await sheetsOf(workbook))[0]!.data;
      expect(read).not.toMatch(/^[=+@\t\r-]/);
      expect(String(read).trim()).toContain(label.trim());
    },
  );

  it('takes names of any script, and leaves out what XML cannot hold', async () => {
    const names = ['Продажи', 'Ταξίδια', 'Zażółć gęślą jaźń', 'a & <b> "c"', '\u0000\u001b\ud800x'];
    const rows = await rowsOf(names.map((label) => aRow({ label })));
    expect(rows.slice(1).map((row) => row[3])).toEqual([...names.slice(0, 4), '   x']);
  });

  it('is the same bytes each time, at any hour', async () => {
    const ledger = aLedger(2, 40);
    const first = await render(aDocument(ledger.rows, { statement: ledger.statement }));
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await render(aDocument(ledger.rows, { statement: ledger.statement }))).equals(first)).toBe(true);
  });

  it('has a column for each of many months', async () => {
    const columns = Array.from({ length: 13 }, (_, n) => aColumn({ key: String(n), label: `Column ${n}` }));
    const rows = [
      aRow({ cells: columns.map((_, n) => (n === 3 ? { percent: '-12.5' } : anAmount(BigInt(n)))) }),
    ];
    const [header, row] = (await sheetsOf(await render(aDocument(rows, { statement: { columns } }))))[0]!
      .data;
    expect(header).toHaveLength(17);
    expect(row?.slice(6, 9)).toEqual([0.02, -12.5, 0.04]);
  });
});

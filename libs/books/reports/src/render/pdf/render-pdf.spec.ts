import { describe, expect, it } from '@jest/globals';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { type StatementRow } from '../../domain/statement/statement.js';
import { type ReportDocument } from '../report-document.js';
import { aColumn, aDocument, aLedger, anAmount, aRow, aSection } from '../testing/documents.js';
import { renderPdf } from './render-pdf.js';

const silent = () => Promise.resolve();
const render = (document: ReportDocument) => renderPdf(document, silent);

async function read(
  document: ReportDocument,
): Promise<{ pages: string[]; landscape: boolean; info: object }> {
  const bytes = await render(document);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf);
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  const { info } = await getMeta(pdf);
  return { pages: text.map((page) => page.replace(/\s+/g, ' ')), landscape: width > height, info };
}
const textOf = async (rows: readonly StatementRow[]) => (await read(aDocument(rows))).pages.join(' ');

describe('a report as a document', () => {
  it('says what it is, whose, as of when, and which page of how many', async () => {
    const { pages, landscape, info } = await read(
      aDocument(aSection('Income', [['4000', 'Sales', 150_000n]])),
    );
    for (const text of [
      'Acme Trading Ltd',
      'Profit and loss, 2025',
      'As of 2026-01-05 09:30:00 UTC',
      'Figures in EUR',
      '4000 Sales',
      'Total income',
      '1,500.00',
      'Page 1 of 1',
    ])
      expect(pages[0]).toContain(text);
    expect([pages.length, landscape]).toEqual([1, false]);
    expect(info).toMatchObject({
      Title: 'Profit and loss, 2025',
      Author: 'Acme Trading Ltd',
      CreationDate: 'D:20260105093000Z',
    });
  });

  it.each([
    ['EUR', -123_456_789n, '(1,234,567.89)'],
    ['EUR', 5n, '0.05'],
    ['EUR', 0n, '–'],
    ['JPY', 1_234_567n, '1,234,567'],
    ['JPY', -99n, '(99)'],
    ['KWD', 1_234n, '1.234'],
    ['KWD', -(2n ** 63n), '(9,223,372,036,854,775.808)'],
  ])('writes %s %s as %s', async (currency, amount, figure) => {
    expect(await textOf([aRow({ currency, cells: [anAmount(amount, currency)] })])).toContain(figure);
  });

  it.each(['Продажи и услуги', 'Ταξίδια', 'Zażółć gęślą jaźń', 'Łódź – ¢ € „quoted“', '=HYPERLINK("x")'])(
    'writes the name %s as it is',
    async (label) => {
      expect(await textOf([aRow({ label })])).toContain(label);
    },
  );

  it('keeps a name that is too long in its column, and tells that there is more', async () => {
    const text = await textOf([aRow({ label: 'A name that goes on and on '.repeat(20) })]);
    expect(text).toContain('…');
    expect(text).toContain('1,500.00');
    expect(await textOf([aRow({ label: 'W'.repeat(500) })])).toContain('W…');
  });

  it('turns the page for twelve months, and cuts nothing off', async () => {
    const columns = Array.from({ length: 13 }, (_, n) =>
      aColumn({ key: String(n), label: `Month${n} 2025` }),
    );
    const amounts = columns.map((_, n) => BigInt(n + 1) * 98_765_432n);
    const { pages, landscape } = await read(
      aDocument(aSection('Income', [['4000', 'Sales', ...amounts]]), { statement: { columns } }),
    );
    expect(landscape).toBe(true);
    for (const amount of amounts)
      expect(pages[0]).toContain(
        (Number(amount) / 100).toLocaleString('en-US', { minimumFractionDigits: 2 }),
      );
  });

  it('goes on below with columns for which even that is too narrow', async () => {
    const columns = Array.from({ length: 40 }, (_, n) => aColumn({ key: String(n), label: `c${n}` }));
    const rows = [aRow({ cells: columns.map((_, n) => anAmount(BigInt(n) * 10n ** 12n + 7n)) })];
    const { pages } = await read(aDocument(rows, { statement: { columns } }));
    const text = pages.join(' ');
    expect(pages.length).toBeGreaterThan(2);
    for (const n of columns.keys()) expect(text).toContain(`c${n} `);
    expect(text).toContain('390,000,000,000.07');
  });

  it('repeats the header, tells what goes on, and numbers fifty pages within three seconds of work', async () => {
    const ledger = aLedger(10, 226);
    const document = aDocument(ledger.rows, { statement: ledger.statement });
    const began = process.cpuUsage();
    const bytes = await render(document);
    // Of the processor: how long it takes beside other specs says nothing.
    const { user, system } = process.cpuUsage(began);
    const { text, totalPages } = await extractText(new Uint8Array(bytes));
    expect(totalPages).toBeGreaterThanOrEqual(50);
    for (const [n, page] of text.entries()) {
      expect(page).toContain(`Page ${n + 1} of ${totalPages}`);
      expect(page).toMatch(/Date\s+Reference\s+Description/);
    }
    expect(text[1]).toContain('1000 Account 0 (continued)');
    expect(text.join('').match(/2025-\d\d-\d\d/g)).toHaveLength(2_260);
    expect((user + system) / 1_000).toBeLessThan(3_000);
  });

  it('begins no section at the foot of a page, and leaves no total alone', async () => {
    for (let lines = 40; lines < 48; lines++) {
      const rows = [
        ...aSection(
          'Income',
          Array.from({ length: lines }, (_, n) => [`4${n}`, `Line ${n}`, 1n] as const),
        ),
        ...aSection('Expense', [
          ['6000', 'Rent', 1n],
          ['6100', 'Power', 1n],
        ]),
      ];
      const { pages } = await read(aDocument(rows));
      const heading = pages.findIndex((page) => / Expense 6000/.test(page));
      expect(pages[heading]).toContain('Total expense');
    }
  });

  it('draws the result of each month where there are several', async () => {
    const columns = Array.from({ length: 3 }, (_, n) => aColumn({ key: String(n), label: `M${n}` }));
    const cells = [anAmount(150_000n), anAmount(-70_049n), anAmount(0n)];
    const result = aRow({ kind: 'result', level: 0, code: null, label: 'Net', cells });
    const { pages } = await read(aDocument([result], { statement: { columns } }));
    expect(pages[0]).toContain('Net, EUR');
    expect(pages[0]).toContain('(700)');
  });

  it('is the same bytes each time, at any hour', async () => {
    const ledger = aLedger(2, 40);
    const first = await render(aDocument(ledger.rows, { statement: ledger.statement }));
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect((await render(aDocument(ledger.rows, { statement: ledger.statement }))).equals(first)).toBe(true);
  });

  it('of nothing is a page that says so little', async () => {
    expect((await read(aDocument([]))).pages[0]).toContain('Page 1 of 1');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { type StatementRow } from '../domain/statement/statement.js';
import { fileNameOf } from './formats.js';
import { linesOf, renderCsv } from './render-csv.js';
import { renderJson } from './render-json.js';
import { renderTable } from './render-table.js';
import { aDocument, aLedger, anAmount, aRow, aSection, aStatement } from './testing/documents.js';

const rows = [
  ...aSection('Income', [['4000', 'Sales, net', 1000n]]),
  ...aSection('Expense', [['6300', '=HYPERLINK("x")\u001b[31m', 2234n]]),
  aRow({
    kind: 'result',
    level: 0,
    section: 'Net',
    code: null,
    label: 'Income less expense',
    cells: [anAmount(-1234n)],
  }),
];

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

describe('CSV', () => {
  it('has one line for each line, total and result', async () => {
    expect((await whole(renderCsv(aDocument(rows)))).split('\r\n')).toEqual([
      'Currency,Section,Code,Account,2025',
      'EUR,Income,4000,"Sales, net",10.00',
      'EUR,Income,,Total income,10.00',
      `EUR,Expense,6300,"'=HYPERLINK(""x"")\u001b[31m",22.34`,
      'EUR,Expense,,Total expense,22.34',
      'EUR,Net,,Income less expense,-12.34',
      '',
    ]);
  });

  it('tells of postings when, by what reference and with whom', async () => {
    const ledger = aLedger(1, 1);
    const lines = (await whole(renderCsv(aDocument(ledger.rows, { statement: ledger.statement })))).split(
      '\r\n',
    );
    expect(lines[0]).toBe('Currency,Code,Date,Reference,Description,Counterparty,Debit,Credit,Balance');
    expect(lines[2]).toBe(
      'EUR,1000,2025-01-01,record:01933f5e-1a2b-7c3d-8e4f-000000000000,CANAL STREET CABS,Canal Street Cabs,,4500.00,-3500.00',
    );
  });

  const lineOf = (label: string): string => linesOf(aStatement(), [aRow({ label })]);
  const labelIn = (line: string): string | undefined =>
    parse(line, { relaxColumnCount: true, recordDelimiter: '\r\n' })[0]?.[3];

  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('makes %p text', (text) => {
    expect(labelIn(lineOf(text))).toBe(`'${text}`);
  });

  it.each(['-12.34', '0', '1500', 'Travel'])('leaves %p as it is', (text) => {
    expect(lineOf(text)).toBe(`EUR,Income,4000,${text},1500.00\r\n`);
  });

  it('is read back as it was, but for the apostrophes, and never starts a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = labelIn(lineOf(text)) ?? '';
        expect(read === text ? text : read.replace(/^'/, '')).toBe(text);
        expect(read).not.toMatch(/^[=+@\t\r]/);
      }),
    );
  });
});

describe('JSON', () => {
  it('is the report with all its rows, whatever the parts that they come in', async () => {
    const many: StatementRow[] = Array.from({ length: 2_500 }, (_, n) => aRow({ code: String(n) }));
    const text = await whole(renderJson(aDocument(many)));
    expect(JSON.parse(text)).toMatchObject({
      books: 'Acme Trading Ltd',
      asOf: '2026-01-05T09:30:00.000Z',
      kind: 'profit-and-loss',
      ruleSetVersion: '7',
      statement: { title: 'Profit and loss, 2025', rows: many },
    });
    expect(await whole(renderJson(aDocument(many)))).toBe(text);
  });

  it('of nothing is JSON too', async () => {
    expect(JSON.parse(await whole(renderJson(aDocument([]))))).toMatchObject({ statement: { rows: [] } });
  });
});

describe('the table for a terminal', () => {
  it('shows the report, and cannot drive what it is shown on', () => {
    const text = renderTable(aStatement(), rows);
    expect(text).toContain('Profit and loss, 2025');
    expect(text).toMatch(/Income less expense\s+│\s+-12\.34 │/);
    expect(text).not.toContain('\u001b');
  });
});

describe('the name of a file', () => {
  it.each([
    [
      { kind: 'profit-and-loss', parameters: { from: '2025-01-01', to: '2025-12-31' } },
      'profit-and-loss-2025-01-01-2025-12-31.pdf',
    ],
    [{ kind: 'balance-sheet', parameters: { to: '2025-12-31' } }, 'balance-sheet-2025-12-31.pdf'],
    [{ kind: '../"x\r\n', parameters: { to: '"; filename="evil' } }, 'x.pdf'],
    [{ kind: 'trial-balance', parameters: null }, 'trial-balance.pdf'],
  ])('of %j', (report, name) => {
    expect(fileNameOf(report, 'pdf')).toBe(name);
  });
});

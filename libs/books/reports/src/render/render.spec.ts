import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { profitAndLoss } from '../domain/profit-and-loss.js';
import { type Report, type ReportId } from '../domain/report.js';
import { renderCsv } from './render-csv.js';
import { renderTable } from './render-table.js';
import { sheetOf } from './sheet-of.js';

const result = profitAndLoss({ from: '2025-01-01', to: '2025-12-31' }, [
  { code: '4000', name: 'Sales, net', type: 'income', currency: 'EUR', amountMinor: -1000n },
  { code: '6300', name: '=HYPERLINK("x")\u001b[31m', type: 'expense', currency: 'EUR', amountMinor: 2234n },
]);

const aReport = (changes: Partial<Report> = {}): Report => ({
  id: 'r1' as ReportId,
  kind: 'profit-and-loss',
  parameters: { from: '2025-01-01', to: '2025-12-31' },
  status: 'completed',
  errorCode: null,
  error: null,
  requestedBy: 'system:test',
  requestedAt: new Date(0),
  asOf: new Date(0),
  finishedAt: new Date(0),
  result,
  ...changes,
});

describe('renderCsv', () => {
  it('writes one line for each line, total and net', () => {
    expect(renderCsv(sheetOf(aReport())).split('\r\n')).toEqual([
      'Currency,Section,Code,Account,Amount',
      'EUR,Income,4000,"Sales, net",10.00',
      'EUR,Income,,Total income,10.00',
      `EUR,Expense,6300,"'=HYPERLINK(""x"")\u001b[31m",22.34`,
      'EUR,Expense,,Total expense,22.34',
      'EUR,Net,,Income less expense,-12.34',
      '',
    ]);
  });

  const csvOf = (rows: string[][]) => renderCsv({ title: '', columns: [{ name: 'a', align: 'left' }], rows });

  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('makes %p text', (text) => {
    expect(parse(csvOf([[text]]))[1]).toEqual([`'${text}`]);
  });

  it.each(['-12.34', '0', '1500', 'Travel'])('leaves %p as it is', (text) => {
    expect(csvOf([[text]])).toBe(`a\r\n${text}\r\n`);
  });

  it('is read back as it was, but for the apostrophes, and never starts a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), (row) => {
        const read = parse(csvOf([row]), { relaxColumnCount: true, recordDelimiter: '\r\n' })[1] ?? [];
        expect(read.map((text, n) => (text === row[n] ? text : text.replace(/^'/, '')))).toEqual(row);
        expect(read.filter((text) => /^[=+@\t\r]/.test(text))).toEqual([]);
      }),
    );
  });
});

describe('renderTable', () => {
  it('draws the report for a terminal that it cannot drive', () => {
    const text = renderTable(aReport());
    expect(text).toContain('Profit and loss, 2025-01-01 to 2025-12-31');
    expect(text).toMatch(/Income less expense\s+│\s+-12\.34 │/);
    expect(text).not.toContain('\u001b');
  });

  it.each(['requested', 'failed'] as const)('draws nothing of a %s report', (status) => {
    expect(() => renderTable(aReport({ status, result: null }))).toThrow(
      expect.objectContaining({ code: 'reports.not-ready' }),
    );
  });
});

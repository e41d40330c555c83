import { type Currency, formatMinor } from '@balance/kernel';
import { type ReportId } from '../../domain/report.js';
import {
  type AmountCell,
  type Cell,
  type Statement,
  type StatementColumn,
  type StatementRow,
} from '../../domain/statement/statement.js';
import { type ReportDocument } from '../report-document.js';

export const anAmount = (amountMinor: bigint, currency = 'EUR'): AmountCell => ({
  amount: formatMinor(amountMinor, currency as Currency),
  amountMinor: amountMinor.toString(),
});

export const aRow = (changes: Partial<StatementRow> = {}): StatementRow => ({
  kind: 'line',
  level: 1,
  currency: 'EUR',
  section: 'Income',
  code: '4000',
  label: 'Sales',
  cells: [anAmount(150_000n)],
  ...changes,
});

export const aColumn = (changes: Partial<StatementColumn> = {}): StatementColumn => ({
  key: '2025',
  label: '2025',
  measure: 'amount',
  from: '2025-01-01',
  to: '2025-12-31',
  earlier: 0,
  isTotal: false,
  ...changes,
});

export const aStatement = (changes: Partial<Statement> = {}): Statement => ({
  title: 'Profit and loss, 2025',
  columns: [aColumn()],
  rowCount: 0,
  rows: [],
  parts: [],
  ...changes,
});

async function* inBatches(rows: readonly StatementRow[]): AsyncGenerator<readonly StatementRow[]> {
  for (let at = 0; at < rows.length; at += 1_000) {
    await Promise.resolve();
    yield rows.slice(at, at + 1_000);
  }
}

/** Its rows can be read once, as those of a real one. */
export function aDocument(
  rows: readonly StatementRow[],
  {
    statement,
    ...changes
  }: Partial<Omit<ReportDocument, 'statement'>> & { statement?: Partial<Statement> } = {},
): ReportDocument {
  return {
    reportId: '01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f' as ReportId,
    kind: 'profit-and-loss',
    parameters: { from: '2025-01-01', to: '2025-12-31' },
    tenantName: 'Acme Trading Ltd',
    asOf: new Date('2026-01-05T09:30:00.000Z'),
    ruleSetVersion: 7n,
    digest: 'ab'.repeat(32),
    chart: undefined,
    rows: inBatches(rows),
    ...changes,
    statement: aStatement(statement),
  };
}

/** A section of accounts with its total: `lines` of code, name and minor units for each column. */
export function aSection(
  section: string,
  lines: readonly (readonly [code: string, name: string, ...amounts: bigint[]])[],
  currency = 'EUR',
): StatementRow[] {
  const width = Math.max(0, ...lines.map(([, , ...amounts]) => amounts.length));
  const totals = Array.from({ length: width }, (_, n) =>
    lines.reduce((sum, [, , ...amounts]) => sum + (amounts[n] ?? 0n), 0n),
  );
  const cells = (amounts: readonly bigint[]): Cell[] => amounts.map((amount) => anAmount(amount, currency));
  const common = { section, currency };
  return [
    aRow({ ...common, kind: 'heading', level: 0, code: null, label: section, cells: [] }),
    ...lines.map(([code, label, ...amounts]) => aRow({ ...common, code, label, cells: cells(amounts) })),
    aRow({
      ...common,
      kind: 'total',
      level: 0,
      code: null,
      label: `Total ${section.toLowerCase()}`,
      cells: cells(totals),
    }),
  ];
}

/** A general ledger of so many postings on each account. */
export function aLedger(
  accounts: number,
  postings: number,
): { statement: Partial<Statement>; rows: StatementRow[] } {
  const measures = ['debit', 'credit', 'balance'] as const;
  const columns = measures.map((measure) =>
    aColumn({ key: measure, label: `${measure[0]!.toUpperCase()}${measure.slice(1)}`, measure }),
  );
  const rows = Array.from({ length: accounts }, (_, account) => {
    const common = { section: 'Assets', code: String(1000 + account), level: 0 };
    const label = `Account ${account}`;
    let balance = 100_000n;
    return [
      aRow({ ...common, kind: 'heading', label, cells: [] }),
      aRow({
        ...common,
        kind: 'opening',
        label: 'Balance brought forward',
        cells: [null, null, anAmount(balance)],
      }),
      ...Array.from({ length: postings }, (_, n) => {
        const amount = BigInt(((n * 7_919 + account * 104_729) % 900_000) - 450_000);
        balance += amount;
        return aRow({
          ...common,
          kind: 'posting',
          level: 1,
          label: ['CANAL STREET CABS', 'Office rent and service charge, ground floor', 'Zażółć gęślą jaźń'][
            n % 3
          ]!,
          posting: {
            on: `2025-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
            entryId: '01933f5e-1a2b-7c3d-8e4f-5a6b7c8d9e0f',
            reference: `record:01933f5e-1a2b-7c3d-8e4f-${String(n).padStart(12, '0')}`,
            recordId: null,
            counterparty: ['Canal Street Cabs', 'ΔΕΗ Α.Ε.', 'ООО «Ромашка»', null][n % 4]!,
          },
          cells: [
            amount >= 0n ? anAmount(amount) : null,
            amount < 0n ? anAmount(-amount) : null,
            anAmount(balance),
          ],
        });
      }),
      aRow({
        ...common,
        kind: 'closing',
        label: 'Balance carried forward',
        cells: [null, null, anAmount(balance)],
      }),
    ];
  }).flat();
  return { statement: { title: 'General ledger, 2025', columns, rowCount: rows.length }, rows };
}

import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type TenantId } from '@balance/kernel';
import { canonicalJson } from '../domain/statement/canonical-json.js';
import { type StatementRow } from '../domain/statement/statement.js';
import { type Report } from '../domain/report.js';
import { statementOf } from '../kinds/statement-of.js';
import { GenerateReport } from '../generate-report/generate-report.use-case.js';
import { ReportRepository } from '../report.repository.js';
import { cause, openTestReports, saleOf, type TestReports } from '../testing/test-reports.js';
import { VerifyReport } from '../verify-report/verify-report.use-case.js';
import { ReadRows } from './read-rows.use-case.js';

const sales = 1_300;
let reports: TestReports;
let tenantId: TenantId;
let ledger: Report;
beforeAll(async () => {
  reports = await openTestReports();
  tenantId = await reports.newBooks();
  await reports.post(
    tenantId,
    Array.from({ length: sales }, (_, n) => saleOf(BigInt(n + 1))),
  );
  ledger = await reports.make(tenantId, { kind: 'general-ledger', from: '2025-01-01', to: '2025-12-31' });
});
afterAll(() => reports.close());

async function allRows(): Promise<StatementRow[]> {
  const rows: StatementRow[] = [];
  for await (const some of reports.get(ReadRows).execute(tenantId, ledger)) rows.push(...some);
  return rows;
}

describe('the rows of a large report', () => {
  it('lie in parts whose digests the result tells, and are all there', async () => {
    const { rows, parts, rowCount } = statementOf(ledger);
    expect([rows, parts.length, rowCount]).toEqual([[], 3, 2 * sales + 6]);
    const all = await allRows();
    expect(all).toHaveLength(rowCount);
    const first = createHash('sha256')
      .update(canonicalJson(all.slice(0, 1_000)))
      .digest('hex');
    expect(parts[0]).toEqual({ rows: 1_000, sha256: first });
    expect(all.at(-1)).toMatchObject({ kind: 'closing', code: '4000' });
  });

  it('come in pages as well, across the parts', async () => {
    const pages: StatementRow[] = [];
    let cursor: string | undefined;
    do {
      const page = await reports.get(ReadRows).page(tenantId, ledger, { cursor, limit: 300 });
      pages.push(...page.rows);
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(pages).toEqual(await allRows());
    const other = reports.get(ReadRows).page(tenantId, ledger, { cursor: 'nonsense', limit: 300 });
    await expect(other).rejects.toMatchObject({ code: 'paging.cursor-invalid' });
  });

  it('are the same when the making was cut off in the middle and began anew', async () => {
    const repository = reports.get(ReportRepository, { strict: false });
    const keepPart = repository.keepPart.bind(repository);
    jest
      .spyOn(repository, 'keepPart')
      .mockImplementationOnce(keepPart)
      .mockRejectedValueOnce(new Error('power cut'));
    const wanted = {
      kind: 'general-ledger',
      from: '2025-01-01',
      to: '2025-12-31',
      asOf: ledger.asOf!,
    } as const;
    const reportId = await reports.ask(tenantId, wanted);
    const make = () => reports.get(GenerateReport).execute({ tenantId, reportId }, cause);
    await expect(make()).rejects.toThrow('power cut');
    await make();
    expect((await reports.find(tenantId, reportId)).digest).toBe(ledger.digest);
    jest.restoreAllMocks();
  });

  it('are made again to the byte', async () => {
    await reports.post(tenantId, [{ ...saleOf(5n), effectiveOn: '2025-01-02' }]);
    expect(await reports.get(VerifyReport).execute(tenantId, ledger.id)).toMatchObject({ isEqual: true });
  });
});

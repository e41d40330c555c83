import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { canonicalJson } from '../domain/statement/canonical-json.js';
import { reportKindNames } from '../kinds/kinds.js';
import { statementOf } from '../kinds/statement-of.js';
import { ReportRepository } from '../report.repository.js';
import { openTestReports, saleOf, type TestReports } from '../testing/test-reports.js';
import { VerifyReport } from './verify-report.use-case.js';

let reports: TestReports;
let tenantId: TenantId;
beforeAll(async () => {
  reports = await openTestReports();
  tenantId = await reports.newTenant();
});
afterAll(() => reports.close());

const year = { from: '2025-01-01', to: '2025-12-31' };
const parametersOf = (kind: (typeof reportKindNames)[number]) =>
  ['balance-sheet', 'trial-balance'].includes(kind) ? { to: year.to } : year;
const verify = (...of: Parameters<VerifyReport['execute']>) => reports.get(VerifyReport).execute(...of);

describe('a report', () => {
  it.each(reportKindNames)(
    'of kind %s is the same again after later and back-dated postings',
    async (kind) => {
      const made = await reports.make(tenantId, { kind, ...parametersOf(kind) });
      const { digest, asOf, id } = made;
      expect(digest).toBe(createHash('sha256').update(canonicalJson(made.result)).digest('hex'));
      expect(made.ruleSetVersion).toBe(0n);
      await reports.post(tenantId, [saleOf(700n), { ...saleOf(900n), effectiveOn: '2025-02-01' }]);
      expect(await verify(tenantId, id)).toEqual({ isEqual: true, asOf, digest, madeDigest: digest });
      const anew = await reports.make(tenantId, { kind, ...parametersOf(kind) });
      expect(anew.digest).not.toBe(digest);
      const asOfThen = await reports.make(tenantId, { kind, ...parametersOf(kind), asOf: asOf! });
      expect([asOfThen.asOf, asOfThen.digest]).toEqual([asOf, digest]);
      expect(await reports.find(tenantId, id)).toEqual(made);
    },
  );

  it('is the same again after the chart was changed', async () => {
    const { id } = await reports.make(tenantId, { kind: 'balance-sheet', to: year.to });
    await reports
      .get(Database)
      .forTenant(
        tenantId,
        (tx) => tx.execute`UPDATE ledger_accounts SET name = 'Sales of all kinds' WHERE code = '4000'`,
      );
    expect(await verify(tenantId, id)).toMatchObject({ isEqual: true });
  });

  it('of a year that has closed does not change, whatever is done to its row', async () => {
    const { id } = await reports.make(tenantId, { kind: 'trial-balance', to: year.to });
    const change = reports
      .get(Database)
      .forTenant(tenantId, (tx) =>
        reports.get(ReportRepository, { strict: false }).complete(tx, id, { result: {}, digest: 'none' }),
      );
    await expect(change).rejects.toThrow('a completed report does not change');
  });

  it('is found unequal when the stored result says something else', async () => {
    const { id, digest } = await reports.make(tenantId, { kind: 'trial-balance', to: year.to });
    await reports.asOwner(
      `ALTER TABLE report_runs DISABLE TRIGGER keep_reports;
       UPDATE report_runs SET digest = repeat('0', 64) WHERE id = '${id}';
       ALTER TABLE report_runs ENABLE TRIGGER keep_reports`,
    );
    expect(await verify(tenantId, id)).toMatchObject({ isEqual: false, madeDigest: digest });
  });

  it('of before reports kept what they were made from cannot be verified, but read', async () => {
    const { id } = await reports.make(tenantId, { kind: 'profit-and-loss', ...year });
    await reports.asOwner(
      `ALTER TABLE report_runs DISABLE TRIGGER keep_reports;
       UPDATE report_runs SET basis = NULL, digest = NULL, result = result - 'statement' WHERE id = '${id}';
       ALTER TABLE report_runs ENABLE TRIGGER keep_reports`,
    );
    await expect(verify(tenantId, id)).rejects.toMatchObject({ code: 'reports.not-reproducible' });
    const { rows } = statementOf(await reports.find(tenantId, id));
    expect(rows.at(-1)).toMatchObject({ label: 'Income less expense' });
    expect(rows.at(-1)!.cells[0]).not.toHaveProperty('drill');
    expect(rows.map(({ code }) => code)).toContain('4000');
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { DomainError, SystemIds, type TenantId } from '@balance/kernel';
import { type JobContext } from '@balance/queue';
import { type ReportId } from '../domain/report.js';
import { ReportSources } from '../kinds/report-sources.js';
import { ReportRepository } from '../report.repository.js';
import { cause, openTestReports, type TestReports } from '../testing/test-reports.js';
import { GenerateReportJob, generateReport } from './generate-report.job.js';

class LedgerClosed extends DomainError {
  readonly code = 'test.ledger-closed';
}

let reports: TestReports;
beforeAll(async () => {
  reports = await openTestReports();
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => reports.close());

async function requested(): Promise<{ tenantId: TenantId; reportId: ReportId }> {
  const tenantId = await reports.newTenant();
  return { tenantId, reportId: await reports.request(tenantId) };
}

const handle = (data: { tenantId: TenantId; reportId: ReportId }, attempt = 1) =>
  reports
    .get(GenerateReportJob)
    .handle(data, { cause, attempt, signal: new AbortController().signal } satisfies JobContext);

const failNextSum = (fault: Error) =>
  jest.spyOn(reports.get(ReportSources).intervals, 'execute').mockRejectedValueOnce(fault);

describe('generate-report', () => {
  it('stores the result with the moment that it stands for', async () => {
    const { tenantId, reportId } = await requested();
    await handle({ tenantId, reportId });
    const report = await reports.find(tenantId, reportId);
    expect(report).toMatchObject({
      status: 'completed',
      errorCode: null,
      requestedBy: 'system:test',
      result: { from: '2025-01-01', currencies: [{ currency: 'EUR', net: '1500.00', netMinor: '150000' }] },
    });
    expect(report.asOf!.getTime()).toBeGreaterThanOrEqual(report.requestedAt.getTime());
    expect(report.finishedAt!.getTime()).toBeGreaterThanOrEqual(report.asOf!.getTime());
    expect(await reports.events(tenantId, reportId)).toEqual(['REPORT_REQUESTED', 'REPORT_GENERATED']);
    const { asOf, digest } = report;
    expect(await reports.lastEvent(tenantId, reportId)).toMatchObject({
      payload: { reportId, kind: 'profit-and-loss', asOf: asOf!.toISOString(), digest },
    });
  });

  it('tells how far it is while it is made', async () => {
    const { tenantId, reportId } = await requested();
    const repository = reports.get(ReportRepository, { strict: false });
    await reports
      .get(Database)
      .forTenant(tenantId, (tx) => repository.tellProgress(tx, reportId, 0.25, 'Reading'));
    expect(await reports.find(tenantId, reportId)).toMatchObject({ progress: 0.25, step: 'Reading' });
    await handle({ tenantId, reportId });
    await reports
      .get(Database)
      .forTenant(tenantId, (tx) => repository.tellProgress(tx, reportId, 0.5, 'Late'));
    expect(await reports.find(tenantId, reportId)).toMatchObject({ progress: 1, step: null });
  });

  it('makes the report once when the job runs twice, even at the same time', async () => {
    const { tenantId, reportId } = await requested();
    await Promise.all([handle({ tenantId, reportId }), handle({ tenantId, reportId })]);
    const first = await reports.find(tenantId, reportId);
    await handle({ tenantId, reportId });
    expect(await reports.find(tenantId, reportId)).toEqual(first);
    expect(await reports.events(tenantId, reportId)).toEqual(['REPORT_REQUESTED', 'REPORT_GENERATED']);
  });

  it('leaves nothing behind in a crash, and makes the report at the retry', async () => {
    const { tenantId, reportId } = await requested();
    jest.spyOn(reports.get(EventLog), 'append').mockRejectedValueOnce(new Error('power cut'));
    await expect(handle({ tenantId, reportId })).rejects.toThrow('power cut');
    expect(await reports.find(tenantId, reportId)).toMatchObject({ status: 'requested', result: null });
    await handle({ tenantId, reportId }, 2);
    expect(await reports.find(tenantId, reportId)).toMatchObject({ status: 'completed' });
    expect(await reports.events(tenantId, reportId)).toEqual(['REPORT_REQUESTED', 'REPORT_GENERATED']);
  });

  it('fails at once with the code of a fault that is final, and again only once', async () => {
    const { tenantId, reportId } = await requested();
    for (const attempt of [1, 1]) {
      failNextSum(new LedgerClosed('The ledger is closed'));
      await expect(handle({ tenantId, reportId }, attempt)).rejects.toThrow(LedgerClosed);
    }
    const failed = { status: 'failed', errorCode: 'test.ledger-closed', error: 'The ledger is closed' };
    expect(await reports.find(tenantId, reportId)).toMatchObject(failed);
    expect(await reports.events(tenantId, reportId)).toEqual(['REPORT_REQUESTED', 'REPORT_FAILED']);
  });

  it('fails with the last attempt, and tells nothing of what is inside', async () => {
    const { tenantId, reportId } = await requested();
    failNextSum(new Error('connect ECONNREFUSED 10.0.0.7'));
    await expect(handle({ tenantId, reportId }, generateReport.retry.attempts)).rejects.toThrow(
      'ECONNREFUSED',
    );
    const report = await reports.find(tenantId, reportId);
    expect(report).toMatchObject({ status: 'failed', errorCode: 'reports.generation-failed' });
    expect(report.error).not.toContain('10.0.0.7');
  });

  it('makes a failed report when its job comes back from the dead letters', async () => {
    const { tenantId, reportId } = await requested();
    failNextSum(new LedgerClosed('The ledger is closed'));
    await expect(handle({ tenantId, reportId })).rejects.toThrow(LedgerClosed);
    await handle({ tenantId, reportId });
    expect(await reports.find(tenantId, reportId)).toMatchObject({ status: 'completed', errorCode: null });
  });

  it('knows nothing of another tenant’s report, nor sums its books', async () => {
    const { tenantId, reportId } = await requested();
    const other = await reports.newTenant(700n);
    await expect(handle({ tenantId: other, reportId })).rejects.toMatchObject({ code: 'reports.not-found' });
    await expect(handle({ tenantId, reportId: new SystemIds().next() })).rejects.toMatchObject({
      code: 'reports.not-found',
    });
    const own = { tenantId: other, reportId: await reports.request(other) };
    await handle(own);
    expect(await reports.find(other, own.reportId)).toMatchObject({
      result: { currencies: [{ net: '7.00' }] },
    });
    expect(await reports.find(tenantId, reportId)).toMatchObject({ status: 'requested' });
  });
});

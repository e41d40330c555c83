import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import { failureOf } from '../domain/failure.js';
import { canBecome, type ReportId } from '../domain/report.js';
import { reportFailed } from '../domain/reports.events.js';
import { ReportRepository } from '../report.repository.js';

/** Tells whoever waits for a report that it will not come. */
@Injectable()
export class FailReport {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportRepository,
    private readonly events: EventLog,
  ) {}

  /** A report that is not there, or is done with, stays as it is. */
  execute(input: { tenantId: TenantId; reportId: ReportId }, fault: unknown, cause: Cause): Promise<void> {
    const { tenantId, reportId } = input;
    const failure = failureOf(fault);
    return this.database.forTenant(tenantId, async (tx) => {
      const report = await this.reports.lock(tx, reportId);
      if (!report || !canBecome(report.status, 'failed')) return;
      await this.reports.fail(tx, reportId, failure);
      const payload = { reportId, kind: report.kind, code: failure.code };
      await this.events.append(tx, [{ event: reportFailed, stream: `report:${reportId}`, payload, cause }]);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import { canBecome, type ReportId } from '../domain/report.js';
import { ReportNotFound } from '../domain/reports.errors.js';
import { reportGenerated } from '../domain/reports.events.js';
import { findKind } from '../kinds/kinds.js';
import { ReportSources } from '../kinds/report-sources.js';
import { ReportRepository } from '../report.repository.js';

/** Makes a report that was asked for, once. */
@Injectable()
export class GenerateReport {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportRepository,
    private readonly sources: ReportSources,
    private readonly events: EventLog,
  ) {}

  /** @throws {DomainError} `reports.not-found`, `reports.kind-unknown` */
  execute(input: { tenantId: TenantId; reportId: ReportId }, cause: Cause): Promise<void> {
    const { tenantId, reportId } = input;
    return this.database.forTenant(tenantId, async (tx) => {
      const report = await this.reports.lock(tx, reportId);
      if (!report) throw new ReportNotFound(reportId);
      if (!canBecome(report.status, 'completed')) return;
      const { kind, parameters, readAt: asOf } = report;
      const result = await findKind(kind).compute(tx, this.sources, parameters);
      await this.reports.complete(tx, reportId, { result, asOf });
      const payload = { reportId, kind };
      await this.events.append(tx, [
        { event: reportGenerated, stream: `report:${reportId}`, payload, cause },
      ]);
    });
  }
}

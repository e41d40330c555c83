import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import { basisSchema } from '../domain/basis.js';
import { parametersSchema } from '../domain/parameters.js';
import { canBecome, type ReportId } from '../domain/report.js';
import { ReportNotFound } from '../domain/reports.errors.js';
import { reportGenerated } from '../domain/reports.events.js';
import { findKind } from '../kinds/kinds.js';
import { ReportRepository } from '../report.repository.js';
import { MakeReport, type ReportOrder } from './make-report.js';
import { SettleBasis } from './settle-basis.js';

/** How often progress is written down at most. */
const progressEveryMs = 400;

/** Makes a report that was asked for, once. */
@Injectable()
export class GenerateReport {
  constructor(
    private readonly database: Database,
    private readonly reports: ReportRepository,
    private readonly settleBasis: SettleBasis,
    private readonly makeReport: MakeReport,
    private readonly events: EventLog,
  ) {}

  /**
   * In three steps: what it is made from is settled and stored, then it is made of that in as many readings as it
   * takes, then it is completed. Whoever does it again, or meanwhile, makes the same.
   *
   * @throws {DomainError} `reports.not-found`, `reports.kind-unknown`
   */
  async execute(input: { tenantId: TenantId; reportId: ReportId }, cause: Cause): Promise<void> {
    const { tenantId, reportId } = input;
    const order = await this.begin(tenantId, reportId);
    if (!order) return;
    const { result, digest } = await this.makeReport.execute(tenantId, order, {
      keepPart: (part) =>
        this.database.forTenant(tenantId, (tx) => this.reports.keepPart(tx, reportId, part)),
      tell: this.progressOf(tenantId, reportId),
    });
    await this.database.forTenant(tenantId, async (tx) => {
      const report = await this.reports.lock(tx, reportId);
      if (!report || !canBecome(report.status, 'completed')) return;
      const payload = { reportId, kind: report.kind, asOf: order.asOf.toISOString(), digest };
      await Promise.all([
        this.reports.complete(tx, reportId, { result, digest }),
        this.events.append(tx, [{ event: reportGenerated, stream: `report:${reportId}`, payload, cause }]),
      ]);
    });
  }

  /** @returns `undefined` when there is nothing left to do */
  private begin(tenantId: TenantId, reportId: ReportId): Promise<ReportOrder | undefined> {
    return this.database.forTenant(tenantId, async (tx) => {
      const [report, stored] = await Promise.all([
        this.reports.lock(tx, reportId),
        this.reports.basis(tx, reportId),
      ]);
      if (!report) throw new ReportNotFound(reportId);
      if (!canBecome(report.status, 'completed')) return undefined;
      const kind = findKind(report.kind);
      const parameters = parametersSchema.parse(report.parameters);
      if (stored !== null && report.asOf)
        return { kind, parameters, asOf: report.asOf, basis: basisSchema.parse(stored) };
      const settled = await this.settleBasis.execute(tx, kind, parameters);
      await this.reports.begin(tx, reportId, settled);
      return { kind, parameters, asOf: settled.asOf, basis: settled.basis };
    });
  }

  private progressOf(tenantId: TenantId, reportId: ReportId) {
    let told = -progressEveryMs;
    return async (progress: number, step: string) => {
      if (performance.now() - told < progressEveryMs) return;
      told = performance.now();
      await this.database.forTenant(tenantId, (tx) =>
        this.reports.tellProgress(tx, reportId, progress, step),
      );
    };
  }
}

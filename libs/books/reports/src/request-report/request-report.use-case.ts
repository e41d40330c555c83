import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { checkPeriod, type Period } from '../domain/period.js';
import { type ReportId } from '../domain/report.js';
import { reportRequested } from '../domain/reports.events.js';
import { findKind, type ReportKindName } from '../kinds/kinds.js';
import { ReportRepository } from '../report.repository.js';

/** Asks for a report; a worker makes it. */
@Injectable()
export class RequestReport {
  constructor(
    private readonly reports: ReportRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * @returns the id under which the report can be read once it is completed
   * @throws {DomainError} `reports.period-invalid`, `reports.kind-unknown`
   */
  async execute(
    tx: Tx,
    { kind, from, to }: { kind: ReportKindName } & Period,
    cause: Cause,
  ): Promise<ReportId> {
    findKind(kind);
    checkPeriod({ from, to });
    const id = this.ids.next<'report'>();
    await this.reports.insert(tx, { id, kind, parameters: { from, to }, requestedBy: cause.actor });
    const payload = { reportId: id, kind };
    await this.events.append(tx, [{ event: reportRequested, stream: `report:${id}`, payload, cause }]);
    return id;
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { checkDay, checkPeriod } from '../domain/period.js';
import { PeriodInvalid } from '../domain/reports.errors.js';
import { type ReportId } from '../domain/report.js';
import { reportRequested } from '../domain/reports.events.js';
import { findKind, type ReportKindName } from '../kinds/kinds.js';
import { ReportRepository } from '../report.repository.js';

/** Which report, and of which days, `YYYY-MM-DD`. */
export interface WantedReport {
  readonly kind: ReportKindName;
  /** First booking date; needed by kinds that cover a period, and of no use to the others. */
  readonly from?: string | undefined;
  /** Last booking date. */
  readonly to: string;
}

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
  async execute(tx: Tx, wanted: WantedReport, cause: Cause): Promise<ReportId> {
    const { kind } = wanted;
    const parameters = parametersOf(wanted);
    const id = this.ids.next<'report'>();
    await this.reports.insert(tx, { id, kind, parameters, requestedBy: cause.actor });
    const payload = { reportId: id, kind };
    await this.events.append(tx, [{ event: reportRequested, stream: `report:${id}`, payload, cause }]);
    return id;
  }
}

function parametersOf({ kind, from, to }: WantedReport): object {
  if (findKind(kind).covers === 'day') {
    checkDay(to);
    return { to };
  }
  if (from === undefined)
    throw new PeriodInvalid(`A report of kind ${kind} needs the first day, \`from\``, { kind });
  checkPeriod({ from, to });
  return { from, to };
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, Ids } from '@balance/kernel';
import { ReadChart } from '@balance/ledger';
import { checkParameters, type WantedParameters } from '../domain/check-parameters.js';
import { AccountsInvalid } from '../domain/reports.errors.js';
import { type ReportId } from '../domain/report.js';
import { reportRequested } from '../domain/reports.events.js';
import { findKind, type ReportKindName } from '../kinds/kinds.js';
import { ReportRepository } from '../report.repository.js';

/** Which report, and of what. */
export interface WantedReport extends WantedParameters {
  readonly kind: ReportKindName;
}

/** Asks for a report; a worker makes it. */
@Injectable()
export class RequestReport {
  constructor(
    private readonly reports: ReportRepository,
    private readonly chart: ReadChart,
    private readonly events: EventLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id under which the report can be read once it is completed
   * @throws {DomainError} `reports.period-invalid`, `.kind-unknown`, `.parameter-not-taken`, `.currency-invalid`,
   *   `.accounts-invalid`, `.as-of-invalid`, `.too-many-columns`
   */
  async execute(tx: Tx, { kind, ...wanted }: WantedReport, cause: Cause): Promise<ReportId> {
    const { covers, takes, shows } = findKind(kind);
    const wants = { name: kind, covers, takes, isMonthly: shows === 'budget' };
    const parameters = checkParameters(wants, wanted, this.clock.now());
    if (parameters.accounts) await this.checkAccounts(tx, kind, parameters.accounts);
    const id = this.ids.next<'report'>();
    await this.reports.insert(tx, { id, kind, parameters, requestedBy: cause.actor });
    const payload = { reportId: id, kind };
    await this.events.append(tx, [{ event: reportRequested, stream: `report:${id}`, payload, cause }]);
    return id;
  }

  private async checkAccounts(tx: Tx, kind: ReportKindName, codes: readonly string[]): Promise<void> {
    const types = new Map((await this.chart.execute(tx)).map(({ code, type }) => [code, type]));
    const unknown = codes.filter((code) => !types.has(code));
    if (unknown.length > 0)
      throw new AccountsInvalid(`There is no account ${unknown.join(', ')} in the chart`, unknown);
    const others = kind === 'cash-flow' ? codes.filter((code) => types.get(code) !== 'asset') : [];
    if (others.length > 0)
      throw new AccountsInvalid(`Cash is held on asset accounts; ${others.join(', ')} is none`, others);
  }
}

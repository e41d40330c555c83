import { Database } from '@balance/database';
import { FindTenant, type Tenant } from '@balance/identity';
import { DomainError, Ids } from '@balance/kernel';
import {
  FindReport,
  type Report,
  type ReportKindName,
  renderCsv,
  renderTable,
  RequestReport,
  sheetOf,
  type WantedReport,
} from '@balance/reports';
import { type Application } from '../run/application.js';
import { withInstallation } from '../run/session.js';

const patienceMs = 120_000;

export class ReportOverdue extends DomainError {
  readonly code = 'balance.report-overdue';
  constructor(id: string) {
    super(
      `Report ${id} is not ready after ${patienceMs / 1_000} s. Is a worker running? \`balance queues\` tells.`,
      { id },
    );
  }
}

/** `balance report KIND`: has the report made and prints it. */
export async function printReport(
  kind: ReportKindName,
  options: Omit<WantedReport, 'kind'> & { tenant?: string; format: string },
): Promise<void> {
  const report = await withInstallation({ worker: true }, async (app) => {
    const tenant = await app.get(FindTenant).execute(options.tenant);
    return makeReport(app, tenant, { kind, from: options.from, to: options.to });
  });
  process.stdout.write(`${textOf(report, options.format)}\n`);
}

/** Asks for a report and waits until a worker has made it. */
export async function makeReport(app: Application, tenant: Tenant, wanted: WantedReport): Promise<Report> {
  const database = app.get(Database);
  const cause = {
    actor: 'system:command-line',
    correlationId: app.get(Ids).next<'correlation'>(),
    causationId: null,
  };
  const id = await database.forTenant(tenant.id, (tx) => app.get(RequestReport).execute(tx, wanted, cause));
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline;) {
    const report = await database.forTenant(tenant.id, (tx) => app.get(FindReport).execute(tx, id));
    if (report.status !== 'requested') return report;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new ReportOverdue(id);
}

function textOf(report: Report, format: string): string {
  if (format === 'json') return JSON.stringify(report, null, 2);
  return format === 'csv' ? renderCsv(sheetOf(report)) : renderTable(report);
}

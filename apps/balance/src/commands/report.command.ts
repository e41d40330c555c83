import { InvalidArgumentError } from 'commander';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Database } from '@balance/database';
import { FindTenant, type Tenant } from '@balance/identity';
import { DomainError } from '@balance/kernel';
import {
  FindReport,
  type Format,
  ReadRows,
  type Report,
  type ReportKindName,
  RenderReport,
  renderTable,
  RequestReport,
  statementOf,
  type WantedReport,
} from '@balance/reports';
import { type Application } from '../run/application.js';
import { commandLine } from '../run/command-line.js';
import { withInstallation } from '../run/session.js';
import { reportBar } from './report-bar.js';

const patienceMs = 600_000;

export class ReportOverdue extends DomainError {
  readonly code = 'balance.report-overdue';
  constructor(id: string) {
    super(
      `Report ${id} is not ready after ${patienceMs / 1_000} s. Is a worker running? \`balance queues\` tells.`,
      { id },
    );
  }
}

export class OutNeeded extends DomainError {
  readonly code = 'balance.out-needed';
  constructor(format: string) {
    super(`${format} is nothing for a terminal: say where to with --out FILE`, { format });
  }
}

export class OutUnwritable extends DomainError {
  readonly code = 'balance.out-unwritable';
  constructor(file: string, reason: string) {
    super(`${file} cannot be written: ${reason}`, { file });
  }
}

interface ReportOptions extends Omit<WantedReport, 'kind'> {
  readonly tenant?: string;
  readonly format: Format | 'table';
  readonly out?: string;
}

/** A moment as the command line says it; without its zone it is not one. */
export function momentOf(text: string): Date {
  const moment = /(Z|[+-]\d{2}:\d{2})$/.test(text) ? new Date(text) : undefined;
  if (moment === undefined || Number.isNaN(moment.getTime()))
    throw new InvalidArgumentError('Write it with its zone, such as 2026-01-31T09:30:00Z.');
  return moment;
}

/** `balance report KIND`: has the report made, and prints it or writes it to a file. */
export async function printReport(
  kind: ReportKindName,
  { tenant: slug, format, out, ...wanted }: ReportOptions,
): Promise<void> {
  if (out === undefined && (format === 'pdf' || format === 'xlsx')) throw new OutNeeded(format);
  await withInstallation({ worker: true }, async (app) => {
    const tenant = await app.get(FindTenant).execute(slug);
    const report = await makeReport(app, tenant, { kind, ...wanted });
    if (format === 'table') return write([`${await tableOf(app, tenant, report)}\n`], out);
    await write(await app.get(RenderReport).execute(tenant.id, report, format), out);
  });
}

/** Asks for a report and waits until a worker has made it. */
export async function makeReport(app: Application, tenant: Tenant, wanted: WantedReport): Promise<Report> {
  const database = app.get(Database);
  const id = await database.forTenant(tenant.id, (tx) =>
    app.get(RequestReport).execute(tx, wanted, commandLine(app)),
  );
  const bar = reportBar();
  try {
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline;) {
      const report = await database.forTenant(tenant.id, (tx) => app.get(FindReport).execute(tx, id));
      bar.show(report);
      if (report.status !== 'requested') return report;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    bar.end();
  }
  throw new ReportOverdue(id);
}

export async function tableOf(app: Application, tenant: Tenant, report: Report): Promise<string> {
  const rows = [];
  for await (const some of app.get(ReadRows).execute(tenant.id, report)) rows.push(...some);
  return renderTable(statementOf(report), rows);
}

async function write(content: Iterable<string> | AsyncIterable<Buffer>, out: string | undefined) {
  if (out === undefined) return pipeline(content, process.stdout, { end: false });
  try {
    await pipeline(content, createWriteStream(out));
  } catch (fault) {
    if (fault instanceof Error && 'path' in fault) throw new OutUnwritable(out, fault.message);
    throw fault;
  }
}

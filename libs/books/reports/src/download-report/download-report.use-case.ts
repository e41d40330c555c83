import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type Report, type ReportId } from '../domain/report.js';
import { FindReport } from '../find-report/find-report.use-case.js';
import { statementOf } from '../kinds/statement-of.js';
import { type Format, fileNameOf } from '../render/formats.js';
import { digestOf } from '../render/open-document.js';
import { ReportTooLargeToWait } from '../render/render.errors.js';
import { RenderReport } from '../render/render-report.js';

/** More rows than that are made by a worker. */
const mostRows = 5_000;

export interface Download {
  readonly fileName: string;
  /** Without quotes. */
  readonly tag: string;
  open(): Promise<Readable>;
}

/** Hands a completed report out in a form, at once. */
@Injectable()
export class DownloadReport {
  constructor(
    private readonly database: Database,
    private readonly findReport: FindReport,
    private readonly renderReport: RenderReport,
  ) {}

  /** @throws {DomainError} `reports.not-found`, `reports.not-ready`, `reports.too-large-to-wait` */
  async execute(tenantId: TenantId, id: ReportId, format: Format): Promise<Download> {
    const report = await this.database.readForTenant(tenantId, (tx) => this.findReport.execute(tx, id));
    const { rowCount } = statementOf(report);
    if ((format === 'pdf' || format === 'xlsx') && rowCount > mostRows)
      throw new ReportTooLargeToWait(format, rowCount, mostRows);
    return {
      fileName: fileNameOf(report, format),
      tag: tagOf(report, format),
      open: () => this.renderReport.execute(tenantId, report, format),
    };
  }
}

const tagOf = (report: Report, format: Format): string => `${digestOf(report).slice(0, 16)}.${format}`;

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type ReportId } from '../../domain/report.js';
import { ReportFileRepository } from '../../download-files/report-file.repository.js';
import { DownloadLinks } from '../../download-links/download-links.js';
import { FindReport } from '../../find-report/find-report.use-case.js';
import { statementOf } from '../../kinds/statement-of.js';
import { ReportRepository } from '../../report.repository.js';
import { type Schedule } from '../domain/schedule.js';
import { letterOf } from './letter.js';

const linkSeconds = 7 * 24 * 3_600;

/** Writes the mail to the recipients of a scheduled report, with links that only now are made. */
@Injectable()
export class WriteReportMail {
  constructor(
    private readonly findReport: FindReport,
    private readonly reports: ReportRepository,
    private readonly files: ReportFileRepository,
    private readonly links: DownloadLinks,
  ) {}

  async execute(tx: Tx, tenantId: TenantId, reportId: ReportId, { name, formats }: Schedule) {
    const report = await this.findReport.execute(tx, reportId);
    const files = (await this.files.of(tx, reportId)).filter(({ format }) => formats.includes(format));
    const isThere = ({ status }: { status: string }) => status === 'completed';
    return letterOf({
      name,
      title: statementOf(report).title,
      tenantName: await this.reports.ownerName(tx, reportId),
      links: files
        .filter(isThere)
        .map(({ id, format }) => ({ format, ...this.links.to(tenantId, id, linkSeconds) })),
      missing: files.filter((file) => !isThere(file)).map(({ format }) => format),
    });
  }
}

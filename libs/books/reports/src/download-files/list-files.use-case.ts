import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type ReportId } from '../domain/report.js';
import { FindReport } from '../find-report/find-report.use-case.js';
import { type ReportFile, type ReportFileId } from './report-file.js';
import { ReportFileNotFound } from './report-file.errors.js';
import { ReportFileRepository } from './report-file.repository.js';

/** The files of a report. */
@Injectable()
export class ListFiles {
  constructor(
    private readonly findReport: FindReport,
    private readonly files: ReportFileRepository,
  ) {}

  /** @throws {ReportNotFound} `reports.not-found` */
  async execute(tx: Tx, reportId: ReportId): Promise<ReportFile[]> {
    await this.findReport.execute(tx, reportId);
    return this.files.of(tx, reportId);
  }

  /** @throws {DomainError} `reports.not-found`, `reports.file-not-found` */
  async find(tx: Tx, reportId: ReportId, id: ReportFileId): Promise<ReportFile> {
    const files = await this.execute(tx, reportId);
    const file = files.find((one) => one.id === id);
    if (!file) throw new ReportFileNotFound(id);
    return file;
  }
}

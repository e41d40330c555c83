import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Report, type ReportId } from '../domain/report.js';
import { ReportNotFound } from '../domain/reports.errors.js';
import { ReportRepository } from '../report.repository.js';

/** Finds a report by its id, completed or not. */
@Injectable()
export class FindReport {
  constructor(private readonly reports: ReportRepository) {}

  /** @throws {ReportNotFound} `reports.not-found` */
  async execute(tx: Tx, id: ReportId): Promise<Report> {
    const report = await this.reports.find(tx, id);
    if (!report) throw new ReportNotFound(id);
    return report;
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type ReportFilter, type ReportPage, ReportRepository } from '../report.repository.js';

/** Lists the reports that were asked for. */
@Injectable()
export class ListReports {
  constructor(private readonly reports: ReportRepository) {}

  /** Newest first, without results. @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tx: Tx, filter: ReportFilter): Promise<ReportPage> {
    return this.reports.page(tx, filter);
  }
}

import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { type ReportHead } from '../domain/report.js';
import { type ReportPageWish, ReportRepository } from '../report.repository.js';

/** Lists the reports that were asked for. */
@Injectable()
export class ListReports {
  constructor(private readonly reports: ReportRepository) {}

  /** Without results. @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tx: Tx, wish: ReportPageWish): Promise<Page<ReportHead>> {
    return this.reports.page(tx, wish);
  }
}

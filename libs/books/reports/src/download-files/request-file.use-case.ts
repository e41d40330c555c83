import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { type ReportId } from '../domain/report.js';
import { ReportNotReady } from '../domain/reports.errors.js';
import { FindReport } from '../find-report/find-report.use-case.js';
import { type Format } from '../render/formats.js';
import { type ReportFile } from './report-file.js';
import { reportFileRequested } from './report-file.events.js';
import { ReportFileRepository } from './report-file.repository.js';

/** Asks for a report as a file; a worker makes it. One that is there already is not made again. */
@Injectable()
export class RequestFile {
  constructor(
    private readonly findReport: FindReport,
    private readonly files: ReportFileRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /** @throws {DomainError} `reports.not-found`, `reports.not-ready` */
  async execute(tx: Tx, reportId: ReportId, format: Format, cause: Cause): Promise<ReportFile> {
    const { status } = await this.findReport.execute(tx, reportId);
    if (status !== 'completed') throw new ReportNotReady(reportId, status);
    const request = { id: this.ids.next<'report-file'>(), reportId, format, requestedBy: cause.actor };
    const id = await this.files.request(tx, request);
    if (id !== undefined) {
      const payload = { reportId, fileId: id, format };
      await this.events.append(tx, [
        { event: reportFileRequested, stream: `report:${reportId}`, payload, cause },
      ]);
    }
    const files = await this.files.of(tx, reportId);
    return files.find((file) => file.format === format)!;
  }
}

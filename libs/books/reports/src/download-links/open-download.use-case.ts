import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { FileStore } from '@balance/storage';
import { ReportFileRepository } from '../download-files/report-file.repository.js';
import { storageKeyOf } from '../download-files/report-file.js';
import { FindReport } from '../find-report/find-report.use-case.js';
import { type Format, fileNameOf } from '../render/formats.js';
import { DownloadLinks } from './download-links.js';
import { DownloadNotFound } from './download.errors.js';

export interface OpenedDownload {
  readonly content: Readable;
  readonly format: Format;
  readonly fileName: string;
  readonly sizeBytes: number;
}

/** Opens the file that a link leads to. The link says whose it is, and row-level security that it is theirs. */
@Injectable()
export class OpenDownload {
  constructor(
    private readonly database: Database,
    private readonly links: DownloadLinks,
    private readonly files: ReportFileRepository,
    private readonly findReport: FindReport,
    private readonly store: FileStore,
  ) {}

  /** @throws {DownloadNotFound} `reports.download-not-found`, {@link DownloadExpired} `reports.download-expired` */
  async execute(token: string): Promise<OpenedDownload> {
    const { tenantId, fileId } = this.links.read(token);
    const found = await this.database.readForTenant(tenantId, async (tx) => {
      const file = await this.files.find(tx, fileId);
      return file && { file, report: await this.findReport.execute(tx, file.reportId) };
    });
    if (found?.file.status !== 'completed' || found.file.sizeBytes === null) throw new DownloadNotFound();
    const { file, report } = found;
    return {
      content: this.store.open(storageKeyOf(tenantId, fileId)),
      format: file.format,
      fileName: fileNameOf(report, file.format),
      sizeBytes: Number(file.sizeBytes),
    };
  }
}

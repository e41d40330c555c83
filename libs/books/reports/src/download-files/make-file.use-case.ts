import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { FileStore, type StoredFile } from '@balance/storage';
import { FindReport } from '../find-report/find-report.use-case.js';
import { type OnProgress } from '../render/report-document.js';
import { RenderReport } from '../render/render-report.js';
import { type ReportFileId, storageKeyOf } from './report-file.js';
import { ReportFileNotFound } from './report-file.errors.js';
import { ReportFileRepository } from './report-file.repository.js';

const limitBytes = 2 ** 32;
const tellEveryMs = 500;

/** Makes a file that was asked for and stores it. What is left of a run that was cut off is written over. */
@Injectable()
export class MakeFile {
  constructor(
    private readonly database: Database,
    private readonly files: ReportFileRepository,
    private readonly findReport: FindReport,
    private readonly renderReport: RenderReport,
    private readonly store: FileStore,
  ) {}

  /**
   * @returns nothing when it is there already
   * @throws {DomainError} `reports.file-not-found`, `reports.too-large`, `storage.full`
   */
  async execute(tenantId: TenantId, id: ReportFileId, signal: AbortSignal): Promise<StoredFile | undefined> {
    const { file, report } = await this.database.readForTenant(tenantId, async (tx) => {
      const found = await this.files.find(tx, id);
      if (!found) throw new ReportFileNotFound(id);
      return { file: found, report: await this.findReport.execute(tx, found.reportId) };
    });
    if (file.status === 'completed') return undefined;
    const content = await this.renderReport.execute(
      tenantId,
      report,
      file.format,
      this.teller(tenantId, id, signal),
    );
    return this.store.write(storageKeyOf(tenantId, id), content, limitBytes);
  }

  /** Tells how far it is every now and then, and lets the other jobs of the process in between. */
  private teller(tenantId: TenantId, id: ReportFileId, signal: AbortSignal): OnProgress {
    let toldAt = Date.now();
    return async (share) => {
      signal.throwIfAborted();
      await setImmediate();
      if (Date.now() - toldAt < tellEveryMs) return;
      toldAt = Date.now();
      await this.database.forTenant(tenantId, (tx) => this.files.tellProgress(tx, id, share));
    };
  }
}

import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@balance/database';
import { type StoredFile } from '@balance/storage';
import { type ReportId } from '../domain/report.js';
import { type Format } from '../render/formats.js';
import { type ReportFile, type ReportFileId } from './report-file.js';

const columns = sql`
  id, report_id AS "reportId", format, status, progress, size_bytes AS "sizeBytes", sha256, error_code AS "errorCode", error,
  requested_by AS "requestedBy", requested_at AS "requestedAt", finished_at AS "finishedAt"`;

/** Every statement on `report_files`. */
@Injectable()
export class ReportFileRepository {
  /** @returns nothing when there is one already that did not fail */
  async request(
    tx: Tx,
    file: { id: ReportFileId; reportId: ReportId; format: Format; requestedBy: string },
  ): Promise<ReportFileId | undefined> {
    const [row] = await tx.query<{ id: ReportFileId }>`
      INSERT INTO report_files (tenant_id, id, report_id, format, requested_by)
      VALUES (current_tenant(), ${file.id}::uuid, ${file.reportId}::uuid, ${file.format}, ${file.requestedBy})
      ON CONFLICT (tenant_id, report_id, format) DO UPDATE
      SET status = 'requested', progress = 0, error_code = NULL, error = NULL, finished_at = NULL
      WHERE report_files.status = 'failed'
      RETURNING id`;
    return row?.id;
  }

  async find(tx: Tx, id: ReportFileId): Promise<ReportFile | undefined> {
    const [file] = await tx.query<ReportFile>`SELECT ${columns} FROM report_files WHERE id = ${id}::uuid`;
    return file;
  }

  /** Those of a report, in the order in which they were asked for. */
  of(tx: Tx, reportId: ReportId): Promise<ReportFile[]> {
    return tx.query<ReportFile>`
      SELECT ${columns} FROM report_files
      WHERE tenant_id = current_tenant() AND report_id = ${reportId}::uuid ORDER BY requested_at, id`;
  }

  /** The same, kept from others until the transaction ends. */
  lockAll(tx: Tx, reportId: ReportId): Promise<ReportFile[]> {
    return tx.query<ReportFile>`
      SELECT ${columns} FROM report_files
      WHERE tenant_id = current_tenant() AND report_id = ${reportId}::uuid ORDER BY id FOR UPDATE`;
  }

  async tellProgress(tx: Tx, id: ReportFileId, progress: number): Promise<void> {
    await tx.execute`
      UPDATE report_files SET progress = ${progress} WHERE id = ${id}::uuid AND status = 'requested'`;
  }

  async complete(tx: Tx, id: ReportFileId, { sizeBytes, sha256 }: StoredFile): Promise<void> {
    await tx.execute`
      UPDATE report_files
      SET status = 'completed', progress = 1, size_bytes = ${sizeBytes}, sha256 = ${sha256},
          error_code = NULL, error = NULL, finished_at = clock_timestamp()
      WHERE id = ${id}::uuid`;
  }

  async fail(tx: Tx, id: ReportFileId, { code, message }: { code: string; message: string }): Promise<void> {
    await tx.execute`
      UPDATE report_files
      SET status = 'failed', error_code = ${code}, error = ${message}, finished_at = clock_timestamp()
      WHERE id = ${id}::uuid`;
  }
}

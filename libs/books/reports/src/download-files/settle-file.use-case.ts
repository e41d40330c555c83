import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, type TenantId } from '@balance/kernel';
import { type StoredFile } from '@balance/storage';
import { failureOf } from '../domain/failure.js';
import { type ReportFileId } from './report-file.js';
import { reportFileMade } from './report-file.events.js';
import { ReportFileRepository } from './report-file.repository.js';

export type FileOutcome = { readonly stored: StoredFile } | { readonly fault: unknown };

/** Notes what became of a file, once. */
@Injectable()
export class SettleFile {
  constructor(
    private readonly database: Database,
    private readonly files: ReportFileRepository,
    private readonly events: EventLog,
  ) {}

  /** A file that is not there, or is completed, stays as it is. */
  execute(tenantId: TenantId, id: ReportFileId, outcome: FileOutcome, cause: Cause): Promise<void> {
    return this.database.forTenant(tenantId, async (tx) => {
      const asked = await this.files.find(tx, id);
      if (!asked) return;
      // Together with the others of its report, so that exactly one of them is the last.
      const all = await this.files.lockAll(tx, asked.reportId);
      const { reportId, format, status } = all.find((file) => file.id === id)!;
      const isDone = 'stored' in outcome ? status === 'completed' : status !== 'requested';
      if (isDone) return;
      if ('stored' in outcome) await this.files.complete(tx, id, outcome.stored);
      else await this.files.fail(tx, id, failureOf(outcome.fault));
      const payload = {
        reportId,
        fileId: id,
        format,
        outcome: 'stored' in outcome ? ('completed' as const) : ('failed' as const),
        allDone: all.every((file) => file.id === id || file.status !== 'requested'),
      };
      await this.events.append(tx, [{ event: reportFileMade, stream: `report:${reportId}`, payload, cause }]);
    });
  }
}

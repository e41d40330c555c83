import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { type ReportId } from '../../domain/report.js';
import { RequestFile } from '../../download-files/request-file.use-case.js';
import { ScheduleRepository } from '../schedule.repository.js';

/** Has the files of a scheduled report made. All are asked for together, so that the last one is known for what it is. */
@Injectable()
export class FileScheduled {
  constructor(
    private readonly database: Database,
    private readonly schedules: ScheduleRepository,
    private readonly requestFile: RequestFile,
  ) {}

  /** Of a report that nobody scheduled there is nothing to do. */
  async execute(tenantId: TenantId, reportId: ReportId, cause: Cause): Promise<void> {
    await this.database.forTenant(tenantId, async (tx) => {
      const schedule = await this.schedules.behind(tx, reportId);
      for (const format of schedule?.formats ?? [])
        await this.requestFile.execute(tx, reportId, format, cause);
    });
  }
}

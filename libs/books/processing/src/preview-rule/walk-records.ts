import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type RecordFilter, SubjectRepository } from '@balance/records';
import { type TrialRecord } from '../domain/trial/rules-on-trial.js';
import { type Reached, type TrialReach } from './trial.js';

/** Records in a page: the event loop breathes between two. */
const pageSize = 1_000;

/** Shows records that are there to somebody, the newest first and page by page, each in a transaction of its own. */
@Injectable()
export class WalkRecords {
  constructor(
    private readonly database: Database,
    private readonly subjects: SubjectRepository,
  ) {}

  async execute(
    tenantId: TenantId,
    filter: RecordFilter & { readonly withRaw: boolean },
    { records, signal }: TrialReach,
    look: (record: TrialRecord) => void,
  ): Promise<Reached> {
    let left = records;
    let cursor: string | undefined;
    while (left > 0 && !signal?.aborted) {
      const wish = { ...filter, sort: '-id' as const, limit: Math.min(left, pageSize), cursor };
      const page = await this.database.readForTenant(tenantId, (tx) => this.subjects.page(tx, wish));
      for (const record of page.rows) look(record);
      if (page.nextCursor === null) return { isAll: true };
      left -= page.rows.length;
      cursor = page.nextCursor;
    }
    return { isAll: false };
  }
}

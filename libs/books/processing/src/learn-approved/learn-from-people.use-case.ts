import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { type RecordId, RecordListRepository, type RecordRow } from '@balance/records';
import { filedRecords } from '../domain/learn/filed-record.js';
import { ProposeRules } from '../propose-rules/propose-rules.use-case.js';
import { KeepOutcomes } from './keep-outcomes.js';
import { RememberFiled } from './remember-filed.js';

/** Learns from records that people have approved, as suggested or otherwise, or refused. */
@Injectable()
export class LearnFromPeople {
  constructor(
    private readonly database: Database,
    private readonly records: RecordListRepository,
    private readonly keepOutcomes: KeepOutcomes,
    private readonly rememberFiled: RememberFiled,
    private readonly proposeRules: ProposeRules,
  ) {}

  /** Everything is kept by record, so that a second run changes nothing. */
  async execute(tenantId: TenantId, recordIds: readonly RecordId[], cause: Cause): Promise<void> {
    if (recordIds.length === 0) return;
    const filed = await this.database.forTenant(tenantId, async (tx) => {
      const decided = (await this.records.byIds(tx, recordIds)).filter(isByPerson);
      await this.keepOutcomes.execute(tx, decided);
      const learned = filedRecords(decided);
      await this.rememberFiled.execute(tx, learned, cause);
      return learned;
    });
    // Behind the commit: what fails here is tried again with the whole job, from what is kept by then.
    await this.proposeRules.execute(tenantId, filed, cause);
  }
}

const isByPerson = ({ state, approvedBy }: RecordRow): boolean =>
  state === 'rejected' || (state === 'approved' && approvedBy === 'reviewer');

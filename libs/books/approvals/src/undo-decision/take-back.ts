import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { blockOf, type Cause } from '@balance/kernel';
import { type Entry, ListEntries, ReverseEntry } from '@balance/ledger';
import { type RecordId, RecordRepository, type StandingRecord } from '@balance/records';
import { ApprovalRepository } from '../approval.repository.js';
import { type DecisionItem } from '../domain/decide/decision.js';
import { stillStands } from '../domain/decide/judge-undo.js';
import { referenceOf } from '../domain/entry-of-record.js';

/** What is left of a decision, by how it can be undone. */
export interface SortedItems {
  /** Are not in the books. */
  readonly unposted: readonly DecisionItem[];
  readonly posted: readonly DecisionItem[];
  /** On which something else was decided since. */
  readonly changed: readonly RecordId[];
}

/** Looks which records of a decision are in the books, and takes their entries back. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly records: RecordRepository,
    private readonly approvals: ApprovalRepository,
    private readonly entries: ListEntries,
    private readonly reverseEntry: ReverseEntry,
  ) {}

  /** Keeps who would post them, or decide on them, waiting until the transaction ends. */
  async sort(tx: Tx, items: readonly DecisionItem[]): Promise<SortedItems> {
    const ids = items.map(({ recordId }) => recordId);
    await this.records.lockBatches(tx, [...new Set(ids.map(blockOf))]);
    const records = new Map((await this.records.lockAll(tx, ids)).map((record) => [record.id, record]));
    const reviews = await this.approvals.lockAll(tx, ids);
    const sorted = {
      unposted: [] as DecisionItem[],
      posted: [] as DecisionItem[],
      changed: [] as RecordId[],
    };
    for (const item of items) {
      const record = records.get(item.recordId);
      if (!record || !stillStands(item, record, reviews.get(item.recordId)))
        sorted.changed.push(item.recordId);
      else if (item.outcome === 'approved' && (await this.entryOf(tx, record))) sorted.posted.push(item);
      else sorted.unposted.push(item);
    }
    return sorted;
  }

  /** @throws what {@link ReverseEntry} throws; an entry that somebody has reversed already is as good */
  async reverse(
    tx: Tx,
    recordId: RecordId,
    wish: { effectiveOn?: string; reason?: string },
    cause: Cause,
  ): Promise<void> {
    const record = await this.records.lock(tx, recordId);
    const entry = record && (await this.entryOf(tx, record));
    if (entry && entry.reversedById === null) await this.reverseEntry.execute(tx, entry.id, wish, cause);
  }

  private async entryOf(tx: Tx, record: StandingRecord): Promise<Entry | undefined> {
    const { rows } = await this.entries.execute(tx, { reference: referenceOf(record), limit: 1 });
    return rows[0];
  }
}

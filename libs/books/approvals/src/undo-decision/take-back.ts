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
    const entries = await this.entriesOf(tx, [...records.values()]);
    const sorted = {
      unposted: [] as DecisionItem[],
      posted: [] as DecisionItem[],
      changed: [] as RecordId[],
    };
    for (const item of items) {
      const record = records.get(item.recordId);
      if (!record || !stillStands(item, record, reviews.get(item.recordId)))
        sorted.changed.push(item.recordId);
      else if (item.outcome === 'approved' && entries.has(referenceOf(record))) sorted.posted.push(item);
      else sorted.unposted.push(item);
    }
    return sorted;
  }

  /** @throws what {@link ReverseEntry} throws; an entry that somebody has reversed already is as good */
  async reverse(
    tx: Tx,
    items: readonly DecisionItem[],
    wish: { effectiveOn?: string; reason?: string },
    cause: Cause,
  ): Promise<void> {
    const records = await this.records.lockAll(
      tx,
      items.map(({ recordId }) => recordId),
    );
    const entries = [...(await this.entriesOf(tx, records)).values()];
    await this.reverseEntry.all(
      tx,
      entries.filter(({ reversedById }) => reversedById === null),
      wish,
      cause,
    );
  }

  /** By their references. */
  private async entriesOf(tx: Tx, records: readonly StandingRecord[]): Promise<ReadonlyMap<string, Entry>> {
    const entries = await this.entries.byReferences(tx, records.map(referenceOf));
    return new Map(entries.map((entry) => [entry.reference, entry]));
  }
}

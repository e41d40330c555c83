import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog, type NewEvent } from '@balance/events';
import { blockOf, type Cause, type Id, Ids } from '@balance/kernel';
import { checkEntry } from '../domain/check-entry.js';
import { type EntryId, type NewEntry } from '../domain/entry.js';
import { entriesPosted } from '../domain/ledger.events.js';
import { EntryRepository, type EntryRow } from '../entry.repository.js';

/** On whose behalf a batch is posted, and what the event log files it under. */
export interface PostingBatch {
  /** Stream of the batch's one event, such as `batch:<id>`. */
  readonly stream: string;
  readonly cause: Cause;
  /** The records that the batch speaks of, unless they are all of the stream's. */
  readonly recordIds?: readonly Id<'record'>[];
}

export interface PostedEntries {
  /** Ids of the entries that are new, in no particular order. */
  readonly posted: readonly EntryId[];
  /** How many had been posted before and were left as they are. */
  readonly alreadyPosted: number;
}

/** Posts a batch of balanced entries: all of them, or none. */
@Injectable()
export class PostEntries {
  constructor(
    private readonly entries: EntryRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * A reference that is in the books already changes nothing, whatever else its entry says. Appends one
   * `ENTRIES_POSTED` when something was new.
   *
   * @param entries up to a few thousand
   * @throws {DomainError} `ledger.entry-one-sided`, `ledger.entry-unbalanced`, `ledger.posting-zero`,
   *   `ledger.amount-out-of-range`, `ledger.currency-unknown`, `ledger.date-invalid`, `ledger.reference-invalid`,
   *   `ledger.account-unknown`; the transaction must then be given up
   */
  async execute(tx: Tx, entries: readonly NewEntry[], batch: PostingBatch): Promise<PostedEntries> {
    if (entries.length === 0) return { posted: [], alreadyPosted: 0 };
    entries.forEach(checkEntry);
    const ids = this.ids.block<'entry'>(entries.length);
    const rows = inReferenceOrder(entries).map((entry, n) => ({ ...entry, id: ids[n]! }));
    const posted = await this.entries.insert(tx, rows);
    if (posted.length > 0) await this.events.append(tx, [announce(rows, posted, batch)]);
    return { posted, alreadyPosted: entries.length - posted.length };
  }
}

/** Every batch inserts in one order, so that two that overlap wait for each other instead of deadlocking. */
const inReferenceOrder = (entries: readonly NewEntry[]): NewEntry[] =>
  [...entries].sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0));

function announce(rows: readonly EntryRow[], posted: readonly EntryId[], batch: PostingBatch): NewEvent {
  const isNew = new Set(posted);
  const postings = rows.filter(({ id }) => isNew.has(id)).flatMap((row) => row.postings).length;
  return {
    event: entriesPosted,
    stream: batch.stream,
    payload: {
      entries: posted.length,
      postings,
      alreadyPosted: rows.length - posted.length,
      entryBlockId: blockOf(rows[0]!.id),
      recordIds: batch.recordIds,
    },
    cause: batch.cause,
  };
}

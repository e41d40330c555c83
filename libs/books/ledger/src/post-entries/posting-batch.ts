import { type NewEvent } from '@balance/events';
import { blockOf, type Cause, type Id, type Ids } from '@balance/kernel';
import { checkEntry } from '../domain/check-entry.js';
import { type EntryId, type NewEntry } from '../domain/entry.js';
import { inputHash } from '../domain/input-hash.js';
import { entriesPosted } from '../domain/ledger.events.js';
import { type EntryRow } from '../entry.repository.js';

/** On whose behalf a batch is posted, and what the event log files it under. */
export interface PostingBatch {
  /** Stream of the batch's one event, such as `batch:<id>`; that of its first entry when left out. */
  readonly stream?: string | undefined;
  readonly cause: Cause;
  /** The records that the batch speaks of, unless they are all of the stream's. */
  readonly recordIds?: readonly Id<'record'>[] | undefined;
  /** Posts into a closed period as well. For who has `ledger:override` and says that they want to. */
  readonly mayOverrideLock?: boolean | undefined;
  /** Does it all, tells what came of it, and takes it back. */
  readonly dryRun?: boolean | undefined;
}

/** Entries that are to be posted together. */
export interface Posting {
  readonly entries: readonly NewEntry[];
  readonly batch: PostingBatch;
}

/** The same, checked, with ids and hashes. */
export interface PreparedPosting {
  readonly rows: readonly EntryRow[];
  readonly batch: PostingBatch;
}

/** @throws {DomainError} `ledger.*`, which names the entry */
export function prepare({ entries, batch }: Posting, ids: Ids): PreparedPosting {
  entries.forEach(checkEntry);
  const block = ids.block<'entry'>(entries.length);
  return {
    rows: entries.map((entry, n) => ({ ...entry, id: block[n]!, inputHash: inputHash(entry) })),
    batch,
  };
}

/** Everybody inserts in one order, so that two who overlap wait for each other instead of deadlocking. */
export const inReferenceOrder = (given: readonly PreparedPosting[]): EntryRow[] =>
  given
    .flatMap(({ rows }) => rows)
    .sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0));

/** The event of what was new in a batch, if anything was. */
export function announce({ rows, batch }: PreparedPosting, posted: readonly EntryId[]): NewEvent[] {
  if (posted.length === 0) return [];
  const isNew = new Set(posted);
  const payload = {
    entries: posted.length,
    postings: rows.reduce((sum, row) => sum + (isNew.has(row.id) ? row.postings.length : 0), 0),
    alreadyPosted: rows.length - posted.length,
    entryBlockId: blockOf(rows[0]!.id),
    recordIds: batch.recordIds,
  };
  return [
    { event: entriesPosted, stream: batch.stream ?? `entry:${posted[0]}`, payload, cause: batch.cause },
  ];
}

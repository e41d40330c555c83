import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog, type NewEvent } from '@balance/events';
import { blockOf, type Cause, type Id, Ids } from '@balance/kernel';
import { checkEntry } from '../domain/check-entry.js';
import { type EntryId, type NewEntry } from '../domain/entry.js';
import { inputHash } from '../domain/input-hash.js';
import { ReferenceReused } from '../domain/ledger.errors.js';
import { entriesPosted } from '../domain/ledger.events.js';
import { EntryRepository, type EntryRow, type StandingBalance } from '../entry.repository.js';
import { LockOverride } from './lock-override.js';

/** On whose behalf a batch is posted, and what the event log files it under. */
export interface PostingBatch {
  /** Stream of the batch's one event, such as `batch:<id>`. */
  readonly stream: string;
  readonly cause: Cause;
  /** The records that the batch speaks of, unless they are all of the stream's. */
  readonly recordIds?: readonly Id<'record'>[] | undefined;
  /** Posts into a closed period as well. For who has `ledger:override` and says that they want to. */
  readonly mayOverrideLock?: boolean | undefined;
  /** Does it all, tells what came of it, and takes it back. */
  readonly dryRun?: boolean | undefined;
}

export interface PostedEntries {
  /** Ids of the entries that are new, in the order in which they were given. */
  readonly posted: readonly EntryId[];
  /** How many had been posted before and were left as they are. */
  readonly alreadyPosted: number;
  /** Those by their reference: ids of the entries that are in the books. */
  readonly known: ReadonlyMap<string, EntryId>;
  /** Of a dry run: what would stand on the accounts of the entries. */
  readonly balances?: readonly StandingBalance[];
}

interface Given {
  readonly rows: readonly EntryRow[];
  readonly batch: PostingBatch;
}

/** Posts batches of balanced entries: all of them, or none. One transaction posts once, lest two wait for each other. */
@Injectable()
export class PostEntries {
  constructor(
    private readonly entries: EntryRepository,
    private readonly override: LockOverride,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * A reference that is in the books with the same input changes nothing. Appends one `ENTRIES_POSTED` when something
   * was new.
   *
   * @param entries in any order, up to a few thousand
   * @throws {DomainError} `ledger.*`, which names the entry; the transaction must then be given up
   */
  async execute(tx: Tx, entries: readonly NewEntry[], batch: PostingBatch): Promise<PostedEntries> {
    if (batch.dryRun) return this.entries.rehearse(tx, () => this.tryOut(tx, entries, batch));
    const [posted] = await this.all(tx, [{ entries, batch }]);
    return posted!;
  }

  /**
   * Posts several batches at once, in as many statements as one; an event for each. Into a closed period only when all
   * of them may.
   *
   * @returns what came of each, in their order
   * @throws {DomainError} as {@link execute} does; nothing of any batch is then posted
   */
  async all(
    tx: Tx,
    batches: readonly { readonly entries: readonly NewEntry[]; readonly batch: PostingBatch }[],
  ): Promise<PostedEntries[]> {
    const given = batches.map(({ entries, batch }) => ({ rows: this.rowsOf(entries), batch }));
    const results = await this.post(tx, given);
    const news = results.flatMap((result, n) => announce(given[n]!, result));
    if (news.length > 0) await this.events.append(tx, news);
    return results;
  }

  private async tryOut(tx: Tx, entries: readonly NewEntry[], batch: PostingBatch): Promise<PostedEntries> {
    const [result] = await this.post(tx, [{ rows: this.rowsOf(entries), batch }]);
    const codes = entries.flatMap(({ postings }) => postings.map(({ accountCode }) => accountCode));
    return { ...result!, balances: await this.entries.balances(tx, [...new Set(codes)]) };
  }

  private rowsOf(entries: readonly NewEntry[]): EntryRow[] {
    entries.forEach(checkEntry);
    const ids = this.ids.block<'entry'>(entries.length);
    return entries.map((entry, n) => ({ ...entry, id: ids[n]!, inputHash: inputHash(entry) }));
  }

  private async post(tx: Tx, given: readonly Given[]): Promise<PostedEntries[]> {
    const rows = inReferenceOrder(given.flatMap((one) => one.rows));
    if (rows.length === 0) return given.map(() => ({ posted: [], alreadyPosted: 0, known: new Map() }));
    const insert = () => this.entries.insert(tx, rows);
    const isOverriding = given.every(({ batch }) => batch.mayOverrideLock);
    const isNew = new Set(await (isOverriding ? this.override.during(tx, insert) : insert()));
    if (isOverriding) {
      const overriding = given.map((one) => ({
        entries: one.rows.filter(({ id }) => isNew.has(id)),
        cause: one.batch.cause,
      }));
      await this.override.announce(tx, overriding);
    }
    const known = await this.knownOf(
      tx,
      rows.filter(({ id }) => !isNew.has(id)),
    );
    return given.map((one) => resultOf(one.rows, isNew, known));
  }

  /** What is in the books under the references of these. @throws {ReferenceReused} `ledger.reference-reused` */
  private async knownOf(tx: Tx, repeated: readonly EntryRow[]): Promise<ReadonlyMap<string, EntryId>> {
    if (repeated.length === 0) return new Map();
    const references = [...new Set(repeated.map(({ reference }) => reference))];
    const inBooks = new Map(
      (await this.entries.known(tx, references)).map((entry) => [entry.reference, entry]),
    );
    for (const { reference, inputHash: hash } of repeated) {
      const before = inBooks.get(reference)?.inputHash;
      if (before && Buffer.compare(before, hash!) !== 0) throw new ReferenceReused(reference);
    }
    return new Map([...inBooks].map(([reference, { id }]) => [reference, id]));
  }
}

/** Every batch inserts in one order, so that two that overlap wait for each other instead of deadlocking. */
const inReferenceOrder = (rows: readonly EntryRow[]): EntryRow[] =>
  [...rows].sort((a, b) => (a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0));

function resultOf(
  rows: readonly EntryRow[],
  isNew: ReadonlySet<EntryId>,
  known: ReadonlyMap<string, EntryId>,
): PostedEntries {
  const posted = rows.filter(({ id }) => isNew.has(id)).map(({ id }) => id);
  const repeated = rows.filter(({ id }) => !isNew.has(id));
  return {
    posted,
    alreadyPosted: repeated.length,
    known: new Map(repeated.map(({ reference }) => [reference, known.get(reference)!])),
  };
}

function announce({ rows, batch }: Given, { posted, alreadyPosted }: PostedEntries): NewEvent[] {
  if (posted.length === 0) return [];
  const isNew = new Set(posted);
  const postings = rows.reduce((sum, row) => sum + (isNew.has(row.id) ? row.postings.length : 0), 0);
  const payload = {
    entries: posted.length,
    postings,
    alreadyPosted,
    entryBlockId: blockOf(rows[0]!.id),
    recordIds: batch.recordIds,
  };
  return [{ event: entriesPosted, stream: batch.stream, payload, cause: batch.cause }];
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { Ids } from '@balance/kernel';
import { type EntryId, type NewEntry } from '../domain/entry.js';
import { ReferenceReused } from '../domain/ledger.errors.js';
import { EntryRepository, type EntryRow, type StandingBalance } from '../entry.repository.js';
import { LockOverride } from './lock-override.js';
import {
  announce,
  inReferenceOrder,
  type Posting,
  type PostingBatch,
  prepare,
  type PreparedPosting,
} from './posting-batch.js';

export interface PostedEntry {
  /** The entry that is in the books under the reference. */
  readonly entryId: EntryId;
  /** False: it was there already. */
  readonly isNew: boolean;
}

export interface PostedEntries {
  /** What came of each entry, in the order in which they were given. */
  readonly entries: readonly PostedEntry[];
  /** Ids of the entries that are new, in the order in which they were given. */
  readonly posted: readonly EntryId[];
  /** How many had been posted before and were left as they are. */
  readonly alreadyPosted: number;
  /** Those by their reference: ids of the entries that are in the books. */
  readonly known: ReadonlyMap<string, EntryId>;
  /** Of a dry run: what would stand on the accounts of the entries. */
  readonly balances?: readonly StandingBalance[];
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
    if (batch.dryRun) return this.entries.rehearse(tx, () => this.tryOut(tx, { entries, batch }));
    const [result] = await this.all(tx, [{ entries, batch }]);
    return result!;
  }

  /**
   * Posts several batches at once, in as many statements as one; an event for each. Into a closed period only when all
   * of them may.
   *
   * @returns what came of each, in their order
   * @throws {DomainError} as {@link execute} does; nothing of any batch is then posted
   */
  async all(tx: Tx, postings: readonly Posting[]): Promise<PostedEntries[]> {
    const given = postings.map((posting) => prepare(posting, this.ids));
    const results = await this.post(tx, given);
    const news = results.flatMap(({ posted }, n) => announce(given[n]!, posted));
    if (news.length > 0) await this.events.append(tx, news);
    return results;
  }

  /**
   * The same when every reference is new, as most are. It hands over all its statements at once, for
   * `Database.atOnceForTenant`.
   *
   * @throws {DatabaseError} a unique violation, when one was not new; and what {@link all} throws
   */
  async allNew(tx: Tx, postings: readonly Posting[]): Promise<PostedEntries[]> {
    const given = postings.map((posting) => prepare(posting, this.ids));
    const results = given.map(({ rows }) => resultOf(rows, new Set(rows.map(({ id }) => id)), new Map()));
    const news = results.flatMap(({ posted }, n) => announce(given[n]!, posted));
    // The postings last: what stands on accounts is locked from there to the commit.
    await Promise.all([this.events.append(tx, news), this.entries.insertNew(tx, inReferenceOrder(given))]);
    return results;
  }

  private async tryOut(tx: Tx, posting: Posting): Promise<PostedEntries> {
    const [result] = await this.post(tx, [prepare(posting, this.ids)]);
    const codes = posting.entries.flatMap((entry) => entry.postings.map(({ accountCode }) => accountCode));
    return { ...result!, balances: await this.entries.balances(tx, [...new Set(codes)]) };
  }

  private async post(tx: Tx, given: readonly PreparedPosting[]): Promise<PostedEntries[]> {
    const rows = inReferenceOrder(given);
    if (rows.length === 0) return given.map(() => resultOf([], new Set(), new Map()));
    const isNew = await this.insert(tx, rows, given);
    const repeated = rows.filter(({ id }) => !isNew.has(id));
    const known = repeated.length === 0 ? new Map<string, EntryId>() : await this.knownOf(tx, repeated);
    return given.map((one) => resultOf(one.rows, isNew, known));
  }

  private async insert(
    tx: Tx,
    rows: readonly EntryRow[],
    given: readonly PreparedPosting[],
  ): Promise<ReadonlySet<EntryId>> {
    const insert = async () => new Set(await this.entries.insert(tx, rows));
    if (!given.every(({ batch }) => batch.mayOverrideLock)) return insert();
    const isNew = await this.override.during(tx, insert);
    const overriding = given.map((one) => ({
      entries: one.rows.filter(({ id }) => isNew.has(id)),
      cause: one.batch.cause,
    }));
    await this.override.announce(tx, overriding);
    return isNew;
  }

  /** What is in the books under the references of these. @throws {ReferenceReused} `ledger.reference-reused` */
  private async knownOf(tx: Tx, repeated: readonly EntryRow[]): Promise<ReadonlyMap<string, EntryId>> {
    const references = [...new Set(repeated.map(({ reference }) => reference))];
    const found = await this.entries.known(tx, references);
    const inBooks = new Map(found.map((entry) => [entry.reference, entry]));
    for (const { reference, inputHash: hash } of repeated) {
      const before = inBooks.get(reference)?.inputHash;
      if (before && Buffer.compare(before, hash!) !== 0) throw new ReferenceReused(reference);
    }
    return new Map(found.map(({ reference, id }) => [reference, id]));
  }
}

function resultOf(
  rows: readonly EntryRow[],
  isNew: ReadonlySet<EntryId>,
  known: ReadonlyMap<string, EntryId>,
): PostedEntries {
  const posted = rows.filter(({ id }) => isNew.has(id)).map(({ id }) => id);
  const repeated = rows.filter(({ id }) => !isNew.has(id));
  return {
    entries: rows.map(({ id, reference }) =>
      isNew.has(id) ? { entryId: id, isNew: true } : { entryId: known.get(reference)!, isNew: false },
    ),
    posted,
    alreadyPosted: repeated.length,
    known: new Map(repeated.map(({ reference }) => [reference, known.get(reference)!])),
  };
}

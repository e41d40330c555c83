import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { checkEntry } from '../domain/check-entry.js';
import { type Entry, type EntryId } from '../domain/entry.js';
import { AlreadyReversed, EntryNotFound } from '../domain/ledger.errors.js';
import { entryReversed } from '../domain/ledger.events.js';
import { reversalOf, type ReversalWish } from '../domain/reversal.js';
import { EntryRepository } from '../entry.repository.js';
import { EntryListRepository } from '../entry-list.repository.js';
import { LockOverride } from '../post-entries/lock-override.js';

/** Takes an entry back by an opposite one. The entry itself stays as it is. */
@Injectable()
export class ReverseEntry {
  constructor(
    private readonly known: EntryListRepository,
    private readonly entries: EntryRepository,
    private readonly override: LockOverride,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * @param mayOverrideLock into a closed period as well; for who has `ledger:override` and says that they want to
   * @returns the id of the reversal
   * @throws {DomainError} `ledger.entry-not-found`, `ledger.already-reversed`, `ledger.reversal-of-reversal`,
   *   `ledger.date-invalid`, and what the database refuses: `ledger.period-closed`, `ledger.account-closed`,
   *   `ledger.balance-too-low` …
   */
  async execute(
    tx: Tx,
    entryId: EntryId,
    wish: ReversalWish,
    cause: Cause,
    { mayOverrideLock = false }: { readonly mayOverrideLock?: boolean } = {},
  ): Promise<EntryId> {
    const entry = await this.known.find(tx, entryId);
    if (!entry) throw new EntryNotFound(entryId);
    const reversal = reversalOf(entry, wish);
    checkEntry(reversal);
    const row = { ...reversal, id: this.ids.next<'entry'>(), reversesId: entryId };
    const insert = () => this.entries.insert(tx, [row]);
    const [posted] = await (mayOverrideLock ? this.override.during(tx, insert) : insert());
    // Somebody else was faster: the database keeps one reversal an entry.
    if (!posted) throw new AlreadyReversed(entryId);
    if (mayOverrideLock) await this.override.announce(tx, [{ entries: [row], cause }]);
    const payload = { entryId, reversalId: row.id };
    await this.events.append(tx, [{ event: entryReversed, stream: `entry:${entryId}`, payload, cause }]);
    return row.id;
  }

  /**
   * Several at once: a transaction posts once.
   *
   * @param entries as they are in the books
   * @throws {DomainError} as {@link execute}; the transaction must then be given up
   */
  async all(tx: Tx, entries: readonly Entry[], wish: ReversalWish, cause: Cause): Promise<void> {
    if (entries.length === 0) return;
    const rows = entries
      .map((entry) => ({ ...reversalOf(entry, wish), id: this.ids.next<'entry'>(), reversesId: entry.id }))
      .sort((a, b) => (a.reference < b.reference ? -1 : 1));
    rows.forEach(checkEntry);
    const posted = new Set(await this.entries.insert(tx, rows));
    const missed = rows.find(({ id }) => !posted.has(id));
    if (missed) throw new AlreadyReversed(missed.reversesId);
    await this.events.append(
      tx,
      rows.map(({ id: reversalId, reversesId: entryId }) => ({
        event: entryReversed,
        stream: `entry:${entryId}`,
        payload: { entryId, reversalId },
        cause,
      })),
    );
  }
}

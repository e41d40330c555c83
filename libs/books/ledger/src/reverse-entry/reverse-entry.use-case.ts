import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Ids } from '@balance/kernel';
import { checkEntry } from '../domain/check-entry.js';
import { type EntryId } from '../domain/entry.js';
import { AlreadyReversed, EntryNotFound } from '../domain/ledger.errors.js';
import { entryReversed } from '../domain/ledger.events.js';
import { reversalOf, type ReversalWish } from '../domain/reversal.js';
import { EntryRepository } from '../entry.repository.js';
import { EntryListRepository } from '../entry-list.repository.js';

/** Takes an entry back by an opposite one. The entry itself stays as it is. */
@Injectable()
export class ReverseEntry {
  constructor(
    private readonly known: EntryListRepository,
    private readonly entries: EntryRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * @returns the id of the reversal
   * @throws {DomainError} `ledger.entry-not-found`, `ledger.already-reversed`, `ledger.reversal-of-reversal`,
   *   `ledger.date-invalid`
   */
  async execute(tx: Tx, entryId: EntryId, wish: ReversalWish, cause: Cause): Promise<EntryId> {
    const entry = await this.known.find(tx, entryId);
    if (!entry) throw new EntryNotFound(entryId);
    const reversal = reversalOf(entry, wish);
    checkEntry(reversal);
    const id = this.ids.next<'entry'>();
    const [posted] = await this.entries.insert(tx, [{ ...reversal, id, reversesId: entryId }]);
    // Somebody else was faster: the database keeps one reversal an entry.
    if (!posted) throw new AlreadyReversed(entryId);
    const payload = { entryId, reversalId: id };
    await this.events.append(tx, [{ event: entryReversed, stream: `entry:${entryId}`, payload, cause }]);
    return id;
  }
}

import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { type Entry, type EntryId } from '../domain/entry.js';
import { EntryNotFound } from '../domain/ledger.errors.js';
import { EntryListRepository, type EntryPageWish } from '../entry-list.repository.js';

/** Lists what was posted. */
@Injectable()
export class ListEntries {
  constructor(private readonly entries: EntryListRepository) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tx: Tx, wish: EntryPageWish): Promise<Page<Entry>> {
    return this.entries.page(tx, wish);
  }

  /** Those that were posted under these references, in no particular order. */
  byReferences(tx: Tx, references: readonly string[]): Promise<Entry[]> {
    return this.entries.byReferences(tx, references);
  }

  /** @throws {EntryNotFound} `ledger.entry-not-found` */
  async find(tx: Tx, id: EntryId): Promise<Entry> {
    const entry = await this.entries.find(tx, id);
    if (!entry) throw new EntryNotFound(id);
    return entry;
  }
}

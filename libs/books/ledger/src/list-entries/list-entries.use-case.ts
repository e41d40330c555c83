import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type EntryFilter, EntryListRepository, type EntryPage } from '../entry-list.repository.js';

/** Lists what was posted. */
@Injectable()
export class ListEntries {
  constructor(private readonly entries: EntryListRepository) {}

  /** Latest recorded first. @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tx: Tx, filter: EntryFilter): Promise<EntryPage> {
    return this.entries.page(tx, filter);
  }
}

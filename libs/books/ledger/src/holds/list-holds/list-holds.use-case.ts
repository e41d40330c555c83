import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type Hold, type HoldId, statusAt } from '../../domain/hold.js';
import { HoldListRepository, type HoldPageWish } from '../hold-list.repository.js';
import { HoldLoader } from '../hold-loader.js';

/** Reads holds; those whose time has run out are shown as expired, whether or not that was noted yet. */
@Injectable()
export class ListHolds {
  constructor(
    private readonly lists: HoldListRepository,
    private readonly loader: HoldLoader,
    private readonly clock: Clock,
  ) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  async execute(tx: Tx, wish: HoldPageWish): Promise<Page<Hold>> {
    const now = this.clock.now();
    const page = await this.lists.page(tx, wish, now);
    return { ...page, rows: page.rows.map((hold) => ({ ...hold, status: statusAt(hold, now) })) };
  }

  /** @throws {HoldNotFound} `ledger.hold-not-found` */
  async find(tx: Tx, id: HoldId): Promise<Hold> {
    const hold = await this.loader.find(tx, id);
    return { ...hold, status: statusAt(hold, this.clock.now()) };
  }
}

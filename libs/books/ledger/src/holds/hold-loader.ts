import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { Clock } from '@balance/kernel';
import { HoldNotFound } from '../domain/hold.errors.js';
import { type Hold, type HoldId } from '../domain/hold.js';
import { LedgerClock } from '../ledger-clock.js';
import { HoldListRepository } from './hold-list.repository.js';
import { HoldRepository } from './hold.repository.js';

/** Loads a hold for whoever decides about it. */
@Injectable()
export class HoldLoader {
  constructor(
    private readonly holds: HoldRepository,
    private readonly lists: HoldListRepository,
    private readonly ledgerClock: LedgerClock,
    private readonly clock: Clock,
  ) {}

  /**
   * Nobody else decides about the hold until the transaction ends: of two who would, the second sees what the first did.
   * The ledger is entered before the hold is locked, in the order in which everybody does.
   *
   * @throws {HoldNotFound} `ledger.hold-not-found`
   */
  async forChange(tx: Tx, id: HoldId): Promise<{ readonly hold: Hold; readonly now: Date }> {
    // In one packet, and in this order: it is read once it is locked.
    const [, isThere, hold] = await Promise.all([
      this.ledgerClock.enter(tx),
      this.holds.lock(tx, id),
      this.lists.find(tx, id),
    ]);
    if (!isThere || !hold) throw new HoldNotFound(id);
    return { hold, now: this.clock.now() };
  }

  /** @throws {HoldNotFound} `ledger.hold-not-found` */
  async find(tx: Tx, id: HoldId): Promise<Hold> {
    const hold = await this.lists.find(tx, id);
    if (!hold) throw new HoldNotFound(id);
    return hold;
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { HoldNotOpen } from '../../domain/hold.errors.js';
import { holdVoided } from '../../domain/hold.events.js';
import { type Hold, type HoldId, statusAt } from '../../domain/hold.js';
import { HoldLoader } from '../hold-loader.js';
import { HoldRepository } from '../hold.repository.js';

/** Gives up what a hold still reserves. What was committed of it stays. */
@Injectable()
export class VoidHold {
  constructor(
    private readonly holds: HoldRepository,
    private readonly loader: HoldLoader,
    private readonly events: EventLog,
  ) {}

  /**
   * A hold that is voided already stays so.
   *
   * @throws {HoldNotFound} `ledger.hold-not-found`, {@link HoldNotOpen} `ledger.hold-not-open`
   */
  async execute(tx: Tx, id: HoldId, cause: Cause): Promise<Hold> {
    const { hold, now } = await this.loader.forChange(tx, id);
    const status = statusAt(hold, now);
    if (status === 'voided') return hold;
    if (status !== 'open') throw new HoldNotOpen(id, status);
    await this.holds.end(tx, [id], 'voided', now);
    await this.events.append(tx, [
      { event: holdVoided, stream: `hold:${id}`, payload: { holdId: id }, cause },
    ]);
    return this.loader.find(tx, id);
  }
}

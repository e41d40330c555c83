import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, Ids } from '@balance/kernel';
import { checkEntry } from '../../domain/check-entry.js';
import { HoldExpiryInvalid } from '../../domain/hold.errors.js';
import { holdPlaced } from '../../domain/hold.events.js';
import { holdInput } from '../../domain/hold-input.js';
import { type Hold, type HoldId, type NewHold } from '../../domain/hold.js';
import { ReferenceReused } from '../../domain/ledger.errors.js';
import { HoldLoader } from '../hold-loader.js';
import { HoldRepository } from '../hold.repository.js';

/** Reserves amounts for an entry that may be made later. */
@Injectable()
export class PlaceHold {
  constructor(
    private readonly holds: HoldRepository,
    private readonly loader: HoldLoader,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * The same hold under the same reference is placed once; a repeat answers it as it is now.
   *
   * @throws {DomainError} what an entry with these postings would be refused with, `ledger.hold-expiry-invalid`,
   *   `ledger.reference-reused`; the transaction must then be given up
   */
  async execute(tx: Tx, hold: NewHold, cause: Cause): Promise<Hold> {
    checkEntry(hold);
    const inputHash = holdInput(hold);
    const first = await this.firstUnder(tx, hold, inputHash);
    if (first) return first;
    if (hold.expiresAt && hold.expiresAt <= this.clock.now())
      throw new HoldExpiryInvalid(hold.reference, hold.expiresAt);
    const id: HoldId = this.ids.next();
    if (!(await this.holds.insert(tx, { ...hold, id }, inputHash))) {
      // Somebody placed it since we looked.
      const other = await this.firstUnder(tx, hold, inputHash);
      if (other) return other;
    }
    const payload = {
      holdId: id,
      reference: hold.reference,
      expiresAt: hold.expiresAt?.toISOString() ?? null,
    };
    await this.events.append(tx, [{ event: holdPlaced, stream: `hold:${id}`, payload, cause }]);
    return this.loader.find(tx, id);
  }

  private async firstUnder(tx: Tx, { reference }: NewHold, inputHash: Buffer): Promise<Hold | undefined> {
    const known = await this.holds.known(tx, reference);
    if (!known) return undefined;
    if (!known.inputHash.equals(inputHash)) throw new ReferenceReused(reference);
    return this.loader.find(tx, known.id);
  }
}

import { Injectable } from '@nestjs/common';
import { type Page, type PageWish, type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, expectVersion, Ids } from '@balance/kernel';
import { decideLock, type LockWish, type PeriodLock } from '../domain/lock.js';
import { periodLocked } from '../domain/ledger.events.js';
import { LedgerClock } from '../ledger-clock.js';
import { type LockChange, LockRepository } from '../lock.repository.js';

/** Closes the books through a day, so that nothing is posted there any more, or opens them again. */
@Injectable()
export class LockPeriod {
  constructor(
    private readonly locks: LockRepository,
    private readonly clock: LedgerClock,
    private readonly events: EventLog,
    private readonly ids: Ids,
  ) {}

  /**
   * Waits for whoever is posting: what they post counts as posted before. Who posts after it finds the new lock.
   *
   * @param mayOverride whether the caller may open what is closed
   * @param expected the version that the change was made to, if its author says
   * @throws {LockHeld} `ledger.lock-held`, {@link VersionMismatch} `http.version-mismatch`
   */
  async execute(
    tx: Tx,
    wish: LockWish,
    cause: Cause,
    { mayOverride, expected }: { readonly mayOverride: boolean; readonly expected?: number | undefined },
  ): Promise<PeriodLock> {
    await this.clock.alone(tx);
    const before = await this.locks.current(tx);
    expectVersion(before.version, expected);
    if (decideLock(before, wish, mayOverride) === 'stay') return before;
    await this.locks.insert(tx, this.ids.next<'lock'>(), wish, cause.actor);
    const payload = {
      lockedThrough: wish.lockedThrough,
      before: before.lockedThrough,
      reason: wish.reason ?? null,
    };
    await this.events.append(tx, [{ event: periodLocked, stream: 'ledger-lock:current', payload, cause }]);
    return this.locks.current(tx);
  }

  current(tx: Tx): Promise<PeriodLock> {
    return this.locks.current(tx);
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  history(tx: Tx, wish: PageWish<'id'>): Promise<Page<LockChange>> {
    return this.locks.page(tx, wish);
  }
}

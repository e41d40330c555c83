import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';

/**
 * Who posts holds the tenant's ledger together with others until the commit; who picks a moment holds it alone for an
 * instant. So everything that was recorded up to a picked moment is committed, and nothing more will be.
 */
@Injectable()
export class LedgerClock {
  /**
   * Joins those who post. Inserting an entry does so by itself; what posts later in its transaction and reads first,
   * so that nothing it has read is closed to it meanwhile, joins before it reads.
   */
  async enter(tx: Tx): Promise<void> {
    await tx.execute`SELECT pg_advisory_xact_lock_shared(ledger_key(current_tenant()))`;
  }

  /** Waits until nobody posts and keeps it so until the commit: for what decides where and when one may post. */
  async alone(tx: Tx): Promise<void> {
    await tx.execute`SELECT pg_advisory_xact_lock(ledger_key(current_tenant()))`;
  }

  /**
   * A moment, in whole milliseconds, that has passed, and at or before which nothing more will be recorded. What the
   * transaction reads from now on has all of it. It waits for those who are posting, so a transaction that has
   * entered the ledger itself must not ask.
   */
  async asOf(tx: Tx): Promise<Date> {
    const { moment } = await tx.one<{ moment: Date }>`SELECT ledger_moment() AS moment`;
    return moment;
  }

  /** A moment of the caller's choice, or the latest one if that is later: nothing more will be recorded up to it. */
  async pastMoment(tx: Tx, wished: Date): Promise<Date> {
    const latest = await this.asOf(tx);
    return wished < latest ? wished : latest;
  }
}

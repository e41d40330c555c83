import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { type EntryId } from '../domain/entry.js';
import { lockOverridden } from '../domain/ledger.events.js';

/** What somebody posts in spite of a period lock, should there be one. */
export interface Overriding {
  readonly entries: readonly { readonly id: EntryId; readonly effectiveOn: string }[];
  readonly cause: Cause;
}

/** Posts into closed periods for those who may, and tells so. */
@Injectable()
export class LockOverride {
  constructor(private readonly events: EventLog) {}

  /** Does `work` while the database lets postings into closed periods. Should it fail, the transaction must be given up. */
  async during<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
    await tx.execute`SELECT set_config('balance.ledger_override', 'on', true)`;
    const result = await work();
    await tx.execute`SELECT set_config('balance.ledger_override', '', true)`;
    return result;
  }

  /** Appends `LEDGER_LOCK_OVERRIDDEN` for each of them that has entries in the closed period. */
  async announce(tx: Tx, posted: readonly Overriding[]): Promise<void> {
    const lockedThrough = await this.lockedThrough(tx);
    if (lockedThrough === null) return;
    const events = posted.flatMap(({ entries, cause }) => {
      const entryIds = entries.filter(({ effectiveOn }) => effectiveOn <= lockedThrough).map(({ id }) => id);
      const payload = { lockedThrough, entryIds };
      return entryIds.length > 0
        ? [{ event: lockOverridden, stream: 'ledger-lock:current', payload, cause }]
        : [];
    });
    await this.events.append(tx, events);
  }

  /** The last day of the closed period, if one is closed. */
  private async lockedThrough(tx: Tx): Promise<string | null> {
    const [lock] = await tx.query<{ lockedThrough: string | null }>`
      SELECT to_char(locked_through, 'YYYY-MM-DD') AS "lockedThrough" FROM ledger_locks
      WHERE tenant_id = current_tenant() ORDER BY set_at DESC, id DESC LIMIT 1`;
    return lock?.lockedThrough ?? null;
  }
}

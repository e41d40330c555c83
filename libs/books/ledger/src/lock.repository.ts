import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type Id } from '@balance/kernel';
import { type LockWish, neverLocked, type PeriodLock } from './domain/lock.js';

export type LockId = Id<'lock'>;

/** One time that the period lock was set. */
export interface LockChange extends Omit<PeriodLock, 'version'> {
  readonly id: LockId;
}

const listing = new Keyset('lock', { id: keyColumn.uuid(sql`id`) }, 'id', '-id');
const columns = sql`
  to_char(locked_through, 'YYYY-MM-DD') AS "lockedThrough", reason, set_by AS "setBy", set_at AS "setAt"`;

@Injectable()
export class LockRepository {
  async current(tx: Tx): Promise<PeriodLock> {
    const [lock] = await tx.query<PeriodLock>`
      SELECT ${columns}, (SELECT count(*)::int FROM ledger_locks WHERE tenant_id = current_tenant()) AS version
      FROM ledger_locks WHERE tenant_id = current_tenant() ORDER BY set_at DESC, id DESC LIMIT 1`;
    return lock ?? neverLocked;
  }

  async insert(tx: Tx, id: LockId, { lockedThrough, reason }: LockWish, setBy: string): Promise<void> {
    await tx.execute`
      INSERT INTO ledger_locks (tenant_id, id, locked_through, reason, set_by)
      VALUES (current_tenant(), ${id}::uuid, ${lockedThrough}::date, ${reason ?? null}, ${setBy})`;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, wish: PageWish<'id'>): Promise<Page<LockChange>> {
    return listing.page(tx, wish, {
      columns: sql`id, ${columns}`,
      from: sql`ledger_locks`,
      where: [sql`tenant_id = current_tenant()`],
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, Ids } from '@balance/kernel';
import { holdExpired } from '../../domain/hold.events.js';
import { HoldRepository } from '../hold.repository.js';

const atOnce = 200;

/** Frees what holds reserve whose time has run out, of all tenants. */
@Injectable()
export class ExpireHolds {
  constructor(
    private readonly database: Database,
    private readonly holds: HoldRepository,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * A transaction for each tenant and some hundred holds. A hold that somebody is deciding about is left to the next
   * time.
   *
   * @param signal ends it between two transactions
   * @returns how many holds have expired
   */
  async execute(actor: string, signal?: AbortSignal): Promise<number> {
    const tenants = await this.database.asSystem((tx) => this.holds.tenantsWithDue(tx, this.clock.now()));
    let total = 0;
    for (const tenantId of tenants) {
      const cause: Cause = { actor, correlationId: this.ids.next(), causationId: null };
      let expired: number;
      do {
        if (signal?.aborted) return total;
        expired = await this.database.forTenant(tenantId, (tx) => this.expireSome(tx, cause));
        total += expired;
      } while (expired === atOnce);
    }
    return total;
  }

  private async expireSome(tx: Tx, cause: Cause): Promise<number> {
    const now = this.clock.now();
    const ids = await this.holds.lockDue(tx, now, atOnce);
    if (ids.length === 0) return 0;
    await this.holds.end(tx, ids, 'expired', now);
    await this.events.append(
      tx,
      ids.map((holdId) => ({ event: holdExpired, stream: `hold:${holdId}`, payload: { holdId }, cause })),
    );
    return ids.length;
  }
}

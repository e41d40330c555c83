import { Injectable, Logger } from '@nestjs/common';
import { type SystemTx, type Tx } from '@balance/database';
import { EventLog, type NewEvent } from '@balance/events';
import { type TenantId } from '@balance/kernel';

/** Tells tenants what happens to the sessions that work for them. */
@Injectable()
export class SessionLog {
  private readonly log = new Logger(SessionLog.name);

  constructor(private readonly events: EventLog) {}

  /**
   * Appends to the tenant's log in the transaction of the change. Whoever signs in is known before the tenant is, and
   * a person's sessions may work for several: so the transaction takes a tenant for as long as this lasts.
   *
   * @param tenantId without one there is no log to append to, and a line on standard output must do
   */
  async append(tx: SystemTx, tenantId: TenantId | null, events: readonly NewEvent[]): Promise<void> {
    if (tenantId === null) {
      for (const { event, stream, payload, cause } of events)
        this.log.log({ type: event.type, stream, payload, cause });
      return;
    }
    const { before } = await tx.one<{ before: string | null }>`
      WITH earlier AS MATERIALIZED (SELECT current_setting('balance.tenant_id', true) AS tenant)
      SELECT tenant AS before, set_config('balance.tenant_id', ${tenantId}, true) FROM earlier`;
    await this.events.append(tx as SystemTx & Tx, events);
    await tx.query`SELECT set_config('balance.tenant_id', ${before ?? ''}, true)`;
  }
}

import { Injectable } from '@nestjs/common';
import { isUniqueViolation, type Tx } from '@balance/database';
import { Ids } from '@balance/kernel';
import { type EventId, type NewEvent } from './event.js';
import { VersionConflict } from './events.errors.js';

/** Appends to the one log. There is no other way to write it, and none to change it. */
@Injectable()
export class EventLog {
  constructor(private readonly ids: Ids) {}

  /**
   * Appends events in the transaction of the change that they report.
   *
   * @returns their ids, in order
   * @throws {VersionConflict} `events.version-conflict`
   */
  async append(tx: Tx, events: readonly NewEvent[]): Promise<EventId[]> {
    const rows = events.map(({ event, stream, payload, cause, sourceAgent, version }) => ({
      id: this.ids.next<'event'>(),
      type: event.type,
      source_agent: sourceAgent ?? 'balance',
      stream,
      version: version ?? null,
      actor: cause.actor,
      impersonator: cause.impersonator ?? null,
      correlation_id: cause.correlationId,
      causation_id: cause.causationId,
      payload: event.payload.parse(payload),
    }));
    if (rows.length === 0) return [];
    try {
      await tx.execute`
        INSERT INTO events (id, tenant_id, type, source_agent, stream, version, actor, impersonator, correlation_id, causation_id,
                            payload)
        SELECT id, current_tenant(), type, source_agent, stream, version, actor, impersonator, correlation_id, causation_id, payload
        FROM json_to_recordset(${JSON.stringify(rows)}::json) AS new (
          id uuid, type text, source_agent text, stream text, version int, actor text, impersonator text, correlation_id uuid,
          causation_id uuid, payload jsonb
        )`;
    } catch (fault) {
      if (isUniqueViolation(fault)) throw new VersionConflict();
      throw fault;
    }
    return rows.map(({ id }) => id);
  }
}

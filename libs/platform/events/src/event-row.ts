import { type Cause } from '@balance/kernel';
import { type StoredEvent } from './event.js';

/** A row of `events` as PostgreSQL names it. */
export interface EventRow {
  id: string;
  position: string | bigint;
  tenant_id: string;
  type: string;
  source_agent: string;
  stream: string;
  version: number | null;
  actor: string;
  impersonator: string | null;
  correlation_id: string;
  causation_id: string | null;
  payload: unknown;
  occurred_at: Date;
}

/** What led to a stored event's own consequences: the same actor, the same correlation, and the event itself. */
export const causeOf = (
  event: Pick<StoredEvent, 'id' | 'actor' | 'impersonator' | 'correlationId'>,
): Cause => ({
  actor: event.actor,
  ...(event.impersonator !== null && { impersonator: event.impersonator }),
  correlationId: event.correlationId,
  causationId: event.id,
});

export const storedEvent = (row: EventRow): StoredEvent => ({
  id: row.id as StoredEvent['id'],
  position: BigInt(row.position),
  tenantId: row.tenant_id as StoredEvent['tenantId'],
  type: row.type,
  sourceAgent: row.source_agent,
  stream: row.stream,
  version: row.version,
  actor: row.actor,
  impersonator: row.impersonator,
  correlationId: row.correlation_id as StoredEvent['correlationId'],
  causationId: row.causation_id as StoredEvent['causationId'],
  payload: row.payload,
  occurredAt: row.occurred_at,
});

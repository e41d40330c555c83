import { createHash } from 'node:crypto';

/** An event as text, exactly as it is hashed. */
export interface SealedEvent {
  xid: string;
  position: string;
  id: string;
  tenant_id: string;
  type: string;
  source_agent: string;
  stream: string;
  version: number | null;
  actor: string;
  impersonator: string | null;
  correlation_id: string;
  causation_id: string | null;
  payload: string;
  occurred_at: string;
}

/** What the first link is chained to. */
export const genesis = Buffer.alloc(32);

/** SHA-256 over the previous link and, in commit order, every field of every event. */
export function linkHash(previous: Buffer, events: readonly SealedEvent[]): Buffer {
  const hash = createHash('sha256').update(previous);
  for (const event of events) {
    hash.update(
      JSON.stringify([
        event.xid,
        event.position,
        event.id,
        event.tenant_id,
        event.type,
        event.source_agent,
        event.stream,
        event.version,
        event.actor,
        event.correlation_id,
        event.causation_id,
        event.payload,
        event.occurred_at,
        // Left out where there is none: links that were sealed before events knew of it still fit.
        ...(event.impersonator === null ? [] : [event.impersonator]),
      ]),
    );
  }
  return hash.digest();
}

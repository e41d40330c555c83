import { Sql, sql } from '@balance/database';
import { type StoredEvent } from './event.js';
import { type EventRow, storedEvent } from './event-row.js';
import { laterOf, type Place } from './log-place.js';

/** An event with its place in the commit order. */
export interface PlacedEvent {
  readonly event: StoredEvent;
  readonly place: Place;
  /** Characters of its payload as JSON: roughly what it takes to keep it. */
  readonly size: number;
}

/** A stretch of the log. */
export interface LogStretch {
  readonly events: readonly PlacedEvent[];
  /** How far it reaches: all that is before this place is in it or before it. */
  readonly end: Place;
  /** How far anybody could read at that moment; beyond `end` when there was more than was asked for. */
  readonly horizon: Place;
}

type PlacedRow = Omit<EventRow, 'payload'> & { readonly xid: string; readonly payload: string };

/** Where there is nothing new, one row without an event. */
export type StretchRow = { readonly horizon: string } & (PlacedRow | { readonly xid: null });

/**
 * What was committed behind a place, in commit order; rows that the reader's role may see.
 *
 * A row is given out once every transaction that is older than its own has ended, so that none can still appear before
 * it. It always gives one row at least, which tells how far that is: a reader of few rows need not pass by the others
 * again. The order names the columns: a bare `xid` would be the text beside it, of which '10' comes before '9'.
 */
export const stretchAfter = (place: Place, limit: number): Sql => sql`
  SELECT pg_snapshot_xmin(now.snapshot)::text AS horizon, e.xid::text, e.position, e.id, e.tenant_id, e.type,
         e.source_agent, e.stream, e.version, e.actor, e.impersonator, e.correlation_id, e.causation_id, e.occurred_at,
         e.payload::text AS payload
  FROM (SELECT pg_current_snapshot() AS snapshot) AS now
  LEFT JOIN LATERAL (
    SELECT * FROM events
    WHERE (events.xid, events.position) > (${String(place.xid)}::xid8, ${String(place.position)}::bigint)
      AND events.xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY events.xid, events.position
    LIMIT ${limit}
  ) AS e ON true
  ORDER BY e.xid, e.position`;

/** @param after the place behind which the rows were read */
export function stretchOf(rows: readonly StretchRow[], after: Place, limit: number): LogStretch {
  const [first] = rows;
  if (!first) throw new Error('A stretch of the log has one row at least');
  const horizon = { xid: BigInt(first.horizon), position: 0n };
  const events = rows.filter((row) => row.xid !== null).map(placedEvent);
  const last = events.at(-1)?.place ?? after;
  return { events, end: events.length < limit ? laterOf(last, horizon) : last, horizon };
}

const placedEvent = ({ payload, ...row }: PlacedRow): PlacedEvent => ({
  event: storedEvent({ ...row, payload: JSON.parse(payload) }),
  place: { xid: BigInt(row.xid), position: BigInt(row.position) },
  size: payload.length,
});

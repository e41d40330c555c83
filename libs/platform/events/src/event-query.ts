import { Injectable } from '@nestjs/common';
import { empty, join, Sql, sql, type Tx } from '@balance/database';
import { blockOf, type Cause, causeSchema, cursorAfter, type Id, keyOfCursor, pageOf } from '@balance/kernel';
import { type EventDefinition, type StoredEvent } from './event.js';
import { storedEvent, type EventRow } from './event-row.js';

export interface EventFilter {
  readonly types?: readonly string[];
  /** `<kind>:<id>`; a member of a batch finds what was said of its whole batch too. */
  readonly subject?: string;
  readonly correlationId?: string;
  readonly from?: Date;
  readonly until?: Date;
  readonly cursor?: string;
  readonly limit: number;
}

export interface EventPage {
  readonly events: readonly StoredEvent[];
  readonly nextCursor: string | null;
}

/** Reads one tenant's part of the log, newest first. */
@Injectable()
export class EventQuery {
  async page(tx: Tx, filter: EventFilter): Promise<EventPage> {
    const conditions = [
      filter.types && sql`type = ANY (${[...filter.types]})`,
      filter.subject !== undefined && about(filter.subject),
      filter.correlationId !== undefined && sql`correlation_id = ${filter.correlationId}::uuid`,
      filter.from && sql`occurred_at >= ${filter.from}`,
      filter.until && sql`occurred_at < ${filter.until}`,
      filter.cursor !== undefined &&
        sql`position < ${BigInt(keyOfCursor('event', filter.cursor, /^\d{1,18}$/))}`,
    ].filter((condition) => condition instanceof Sql);
    const rows = await tx.query<EventRow>`
      SELECT position, id, tenant_id, type, source_agent, stream, version, actor, impersonator, correlation_id,
             causation_id, payload, occurred_at
      FROM events
      ${conditions.length > 0 ? sql`WHERE ${join(conditions, ' AND ')}` : empty}
      ORDER BY position DESC
      LIMIT ${filter.limit + 1}`;
    const page = pageOf(rows, filter.limit, (last) => cursorAfter('event', String(last.position)));
    return { events: page.rows.map(storedEvent), nextCursor: page.nextCursor };
  }

  /**
   * What led to each of these streams' events of one type: for a job that answers several events at once, so that
   * what it says of each keeps the correlation id of its own source.
   */
  async causes(
    tx: Tx,
    { type }: Pick<EventDefinition, 'type'>,
    streams: readonly string[],
  ): Promise<ReadonlyMap<string, Cause>> {
    const rows = await tx.query<
      Pick<EventRow, 'id' | 'stream' | 'actor' | 'impersonator' | 'correlation_id'>
    >`
      SELECT id, stream, actor, impersonator, correlation_id FROM events
      WHERE type = ${type} AND stream = ANY (${[...streams]}) ORDER BY position`;
    return new Map(
      rows.map((row) => [
        row.stream,
        causeSchema.parse({
          actor: row.actor,
          impersonator: row.impersonator ?? undefined,
          correlationId: row.correlation_id,
          causationId: row.id,
        }),
      ]),
    );
  }
}

/**
 * Records are ingested and processed in batches whose ids share a block, and so one event speaks of many:
 * of all members of `batch:<block>`, or of those that its payload names in `recordIds`.
 */
function about(subject: string): Sql {
  const [kind, id = ''] = subject.split(':');
  if (kind !== 'record' || id.length !== 36) return sql`stream = ${subject}`;
  const batch = `batch:${blockOf(id as Id<'record'>)}`;
  return sql`(stream = ${subject} OR stream = ${batch} AND (payload->'recordIds' IS NULL OR payload->'recordIds' ? ${id}))`;
}

import { Injectable } from '@nestjs/common';
import { type Count, keyColumn, Keyset, type PageWish, type Sql, sql, type Tx } from '@balance/database';
import { blockOf, type Cause, causeSchema, type Id } from '@balance/kernel';
import { type EventDefinition, type StoredEvent } from './event.js';
import { storedEvent, type EventRow } from './event-row.js';

export interface EventFilter extends PageWish<'position'> {
  readonly types?: readonly string[];
  /** `<kind>:<id>`; a member of a batch finds what was said of its whole batch too. */
  readonly subject?: string;
  readonly correlationId?: string;
  readonly from?: Date;
  readonly until?: Date;
}

export interface EventPage extends Count {
  readonly events: readonly StoredEvent[];
  readonly nextCursor: string | null;
}

const listing = new Keyset('event', { position: keyColumn.bigint(sql`position`) }, 'position', '-position');

/** Reads one tenant's part of the log, newest first. */
@Injectable()
export class EventQuery {
  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  async page(tx: Tx, filter: EventFilter): Promise<EventPage> {
    const { rows, ...rest } = await listing.page<EventRow>(tx, filter, {
      columns: sql`
        position, id, tenant_id, type, source_agent, stream, version, actor, impersonator, correlation_id,
        causation_id, payload, occurred_at`,
      from: sql`events`,
      where: [
        filter.types && sql`type = ANY (${[...filter.types]})`,
        filter.subject === undefined ? undefined : about(filter.subject),
        filter.correlationId === undefined ? undefined : sql`correlation_id = ${filter.correlationId}::uuid`,
        filter.from && sql`occurred_at >= ${filter.from}`,
        filter.until && sql`occurred_at < ${filter.until}`,
      ],
    });
    return { ...rest, events: rows.map(storedEvent) };
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

import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { type Cause } from '@balance/kernel';

/** Counts what has happened, for progress bars and for those who wait until everything has. */
@Injectable()
export class EventTally {
  constructor(private readonly database: Database) {}

  /** Sum of the `count` of all events of one type that came from one cause. */
  async sum(tx: Tx, type: string, correlationId: Cause['correlationId']): Promise<number> {
    const [row] = await tx.query<{ total: number }>`
      SELECT coalesce(sum((payload->>'count')::int), 0)::int AS total
      FROM events WHERE type = ${type} AND correlation_id = ${correlationId}::uuid`;
    return row?.total ?? 0;
  }

  /** Events that the relay has not turned into jobs yet, over all tenants. */
  async unrelayed(): Promise<number> {
    return this.database.asSystem(async (tx) => {
      const [row] = await tx.query<{ waiting: number }>`
        SELECT count(*)::int AS waiting
        FROM events
        WHERE (xid, position) > (
          coalesce((SELECT xid FROM event_consumers WHERE name = 'relay'), '0'),
          coalesce((SELECT position FROM event_consumers WHERE name = 'relay'), 0)
        )`;
      return row?.waiting ?? 0;
    });
  }
}

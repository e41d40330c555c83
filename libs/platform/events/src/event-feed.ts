import pg from 'pg';
import { type StoredEvent } from './event.js';
import { storedEvent, type EventRow } from './event-row.js';

const batch = 1_000;
const leaderLock = 7_207_302_001;

/** A place in the log's commit order. */
export interface Mark {
  readonly xid: string;
  readonly position: string;
}

/**
 * Reads the log of all tenants in commit order, on one connection of its own.
 *
 * A row is given out once every transaction that is older than its own has ended, so that none can still appear
 * before it: compare `xid` with the snapshot's `xmin`, and order by (`xid`, `position`).
 */
export class EventFeed {
  readonly client: pg.Client;
  private mark: Mark | undefined;

  constructor(
    connection: pg.ClientConfig,
    private readonly consumer: string,
  ) {
    this.client = new pg.Client(connection);
    // A connection that drops while idle: the next statement fails and its caller opens a new feed.
    this.client.on('error', () => undefined);
  }

  async open(): Promise<void> {
    await this.client.connect();
    // A checkpoint that a power cut takes back is behind jobs that are made again; it is never ahead of them, since both
    // are in one log in this order.
    await this.client.query('SET synchronous_commit = off');
    await this.client.query('INSERT INTO event_consumers (name) VALUES ($1) ON CONFLICT DO NOTHING', [
      this.consumer,
    ]);
  }

  async close(): Promise<void> {
    await this.client.end().catch((fault: Error) => {
      if (!/terminated|closed/i.test(fault.message)) throw fault;
    });
  }

  /** Whether this connection is the one that leads; it stays so until it closes, however its process ends. */
  async tryLead(): Promise<boolean> {
    const { rows } = await this.client.query<{ leads: boolean }>('SELECT pg_try_advisory_lock($1) AS leads', [
      leaderLock,
    ]);
    if (!rows[0]?.leads) return false;
    const { rows: marks } = await this.client.query<Mark>(
      'SELECT xid::text, position::text FROM event_consumers WHERE name = $1',
      [this.consumer],
    );
    this.mark = marks[0];
    return true;
  }

  /**
   * The next events of the wanted types, and how far they reach; no `end` when there is nothing new.
   * The order names the columns: a bare `xid` would be the text beside it, of which '10' comes before '9'.
   */
  async next(types: readonly string[]): Promise<{ events: StoredEvent[]; end?: Mark }> {
    const { rows } = await this.client.query<EventRow & Mark & { wanted: boolean }>({
      name: 'event-feed-next',
      text: `
        SELECT xid::text, position::text, id, tenant_id, type, source_agent, stream, version, actor, impersonator,
               correlation_id, causation_id, occurred_at, type = ANY ($3) AS wanted, CASE WHEN type = ANY ($3) THEN payload END AS payload
        FROM events
        WHERE (xid, position) > ($1::xid8, $2::bigint) AND xid < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY events.xid, events.position
        LIMIT ${batch}`,
      values: [this.mark?.xid ?? '0', this.mark?.position ?? '0', types],
    });
    const last = rows.at(-1);
    return {
      events: rows.filter(({ wanted }) => wanted).map(storedEvent),
      ...(last ? { end: { xid: last.xid, position: last.position } } : {}),
    };
  }

  async checkpoint(end: Mark): Promise<void> {
    await this.client.query({
      name: 'event-feed-checkpoint',
      text: 'UPDATE event_consumers SET xid = $2::xid8, position = $3, updated_at = now() WHERE name = $1',
      values: [this.consumer, end.xid, end.position],
    });
    this.mark = end;
  }
}

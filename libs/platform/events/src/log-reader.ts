import { Logger } from '@nestjs/common';
import pg from 'pg';
import { type Place } from './log-place.js';
import { type LogStretch, stretchAfter, stretchOf, type StretchRow } from './placed-event.js';

const most = 500;
/** A connection that was cut without a word must not look like a quiet log. */
const patienceMs = 10_000;

/** Reads the log of all tenants in commit order, on one connection of its own and without a checkpoint. */
export class LogReader {
  private readonly log = new Logger(LogReader.name);
  private readonly client: pg.Client;

  constructor(connection: pg.ClientConfig) {
    this.client = new pg.Client({
      ...connection,
      application_name: 'balance_log_reader',
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
    });
    // A connection that drops while idle: the next statement fails and its caller opens a new reader.
    this.client.on('error', () => undefined);
  }

  async open(): Promise<void> {
    await this.client.connect();
  }

  async close(): Promise<void> {
    await this.client
      .end()
      .catch((fault: Error) => this.log.debug(`It was closed already: ${fault.message}`));
  }

  /** The end of what anybody can read now. */
  async horizon(): Promise<Place> {
    const { rows } = await this.client.query<{ xid: string }>(
      'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xid',
    );
    return { xid: BigInt(rows[0]?.xid ?? 0), position: 0n };
  }

  async after(place: Place): Promise<LogStretch> {
    const { text, values } = stretchAfter(place, most);
    const { rows } = await this.client.query<StretchRow>({ name: 'log-reader-after', text, values });
    return stretchOf(rows, place, most);
  }
}

import { type EventFeed } from './event-feed.js';
import { genesis, linkHash, type SealedEvent } from './hash-chain.js';

const perSeal = 5_000;

const eventColumns = `
  position::text, id::text, tenant_id::text, type, source_agent, stream, version, actor, impersonator, correlation_id::text,
  causation_id::text, payload::text, to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS occurred_at`;

export interface LogVerdict {
  readonly seals: number;
  readonly events: number;
  /** Number of the first seal that does not fit what the log holds now. */
  readonly brokenAt?: bigint;
}

interface Seal {
  number: string;
  last_xid: string;
  last_position: string;
  event_count: number;
  hash: Buffer;
}

/** Writes the hash chain over the log, behind the writers and beside them: an append never waits for it. */
export class Sealer {
  constructor(private readonly feed: Pick<EventFeed, 'client'>) {}

  /** Seals what has been committed since the last seal. */
  async seal(): Promise<void> {
    for (;;) {
      const [last] = await this.seals('ORDER BY event_seals.number DESC LIMIT 1');
      const events = await this.eventsAfter(last, perSeal);
      const end = events.at(-1);
      if (!end) return;
      await this.feed.client.query(
        'INSERT INTO event_seals (number, last_xid, last_position, event_count, hash) VALUES ($1, $2::xid8, $3, $4, $5)',
        [
          BigInt(last?.number ?? 0) + 1n,
          end.xid,
          end.position,
          events.length,
          linkHash(last?.hash ?? genesis, events),
        ],
      );
      if (events.length < perSeal) return;
    }
  }

  /** Recomputes the whole chain; names the first seal that does not fit what the log holds now. */
  async verify(): Promise<LogVerdict> {
    let previous: Seal | undefined;
    let events = 0;
    for (;;) {
      const [seal] = await this.seals('WHERE number > $1 ORDER BY event_seals.number LIMIT 1', [
        previous?.number ?? 0,
      ]);
      if (!seal) return { seals: Number(previous?.number ?? 0), events };
      const sealed = await this.eventsAfter(previous, seal.event_count);
      const end = sealed.at(-1);
      const fits =
        sealed.length === seal.event_count &&
        end?.xid === seal.last_xid &&
        end.position === seal.last_position &&
        linkHash(previous?.hash ?? genesis, sealed).equals(seal.hash);
      if (!fits) return { seals: Number(seal.number) - 1, events, brokenAt: BigInt(seal.number) };
      events += sealed.length;
      previous = seal;
    }
  }

  private async seals(rest: string, values: unknown[] = []): Promise<Seal[]> {
    const { rows } = await this.feed.client.query<Seal>(
      `SELECT number::text, last_xid::text, last_position::text, event_count, hash FROM event_seals ${rest}`,
      values,
    );
    return rows;
  }

  /** The order names the columns: a bare `xid` would be the text beside it, of which '10' comes before '9'. */
  private async eventsAfter(seal: Seal | undefined, limit: number): Promise<SealedEvent[]> {
    const { rows } = await this.feed.client.query<SealedEvent>(
      `SELECT xid::text, ${eventColumns} FROM events
       WHERE (xid, position) > ($1::xid8, $2::bigint) AND xid < pg_snapshot_xmin(pg_current_snapshot())
       ORDER BY events.xid, events.position LIMIT $3`,
      [seal?.last_xid ?? '0', seal?.last_position ?? '0', limit],
    );
    return rows;
  }
}

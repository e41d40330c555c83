import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type Currency } from '@balance/kernel';
import { type FoundRate, mostDaysOld, type StoredRate } from '../domain/rate.js';

export interface RatePageWish extends PageWish<'on'> {
  readonly base?: readonly string[];
  readonly quote?: readonly string[];
  /** First day, `YYYY-MM-DD`. */
  readonly from?: string;
  /** The day before which to stop. */
  readonly until?: string;
}

/** A rate as it is kept. */
export interface KeptRate extends StoredRate {
  readonly setBy: string;
  readonly setAt: Date;
}

const listing = new Keyset(
  'rate',
  { on: keyColumn.date(sql`on_date`) },
  keyColumn.text(sql`(base::text || quote::text)`),
  '-on',
);

@Injectable()
export class RateRepository {
  /** A rate that is there already gives way. */
  async set(tx: Tx, rates: readonly StoredRate[], setBy: string): Promise<void> {
    const rows = rates.map(({ on, ...rate }) => ({ ...rate, on_date: on }));
    await tx.execute`
      INSERT INTO exchange_rates AS known (tenant_id, base, quote, on_date, rate, source, set_by, set_at)
      SELECT current_tenant(), base, quote, on_date, rate, source, ${setBy}, clock_timestamp()
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS new (
        base text, quote text, on_date date, rate numeric, source text
      )
      ORDER BY base, quote, on_date
      ON CONFLICT (tenant_id, base, quote, on_date) DO UPDATE
      SET rate = excluded.rate, source = excluded.source, set_by = excluded.set_by, set_at = excluded.set_at
      WHERE (known.rate, known.source) IS DISTINCT FROM (excluded.rate, excluded.source)`;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { base, quote, from, until, ...wish }: RatePageWish): Promise<Page<KeptRate>> {
    return listing.page(tx, wish, {
      columns: sql`
        base, quote, to_char(on_date, 'YYYY-MM-DD') AS "on", trim_scale(rate)::text AS rate, source,
        set_by AS "setBy", set_at AS "setAt"`,
      from: sql`exchange_rates`,
      where: [
        sql`tenant_id = current_tenant()`,
        base && sql`base = ANY (${[...base]}::text[])`,
        quote && sql`quote = ANY (${[...quote]}::text[])`,
        from === undefined ? undefined : sql`on_date >= ${from}::date`,
        until === undefined ? undefined : sql`on_date < ${until}::date`,
      ],
    });
  }

  /**
   * The newest rate between two currencies, either way round, for each of some days: of that day or of one not long
   * before it. Days without any are left out.
   */
  async inForce(
    tx: Tx,
    { base, quote }: { readonly base: Currency; readonly quote: Currency },
    days: readonly string[],
  ): Promise<ReadonlyMap<string, FoundRate>> {
    const rows = await tx.query<FoundRate & { day: string }>`
      SELECT to_char(d.day, 'YYYY-MM-DD') AS day, r.base, r.quote, to_char(r.on_date, 'YYYY-MM-DD') AS "on",
        trim_scale(r.rate)::text AS rate, r.source
      FROM unnest(${[...new Set(days)]}::date[]) AS d (day)
      CROSS JOIN LATERAL (
        SELECT * FROM exchange_rates
        WHERE tenant_id = current_tenant() AND (base, quote) IN ((${base}, ${quote}), (${quote}, ${base}))
          AND on_date <= d.day AND on_date >= d.day - ${mostDaysOld}::int
        ORDER BY on_date DESC, base = ${base} DESC LIMIT 1
      ) AS r`;
    return new Map(rows.map(({ day, ...rate }) => [day, rate]));
  }
}

import { Injectable } from '@nestjs/common';
import { allOf, type Sql, sql, type Tx } from '@balance/database';
import {
  type DimensionSum,
  type IntervalFilter,
  type IntervalSum,
  type PostingDimension,
} from './domain/interval.js';

type Row<Sum> = Omit<Sum, 'amountMinor'> & { readonly amount: string };

const dimensions: Readonly<Record<PostingDimension, Sql>> = {
  category: sql`category_id::text`,
  counterparty: sql`nullif(counterparty, '')`,
};

/** Sums postings over many intervals of days at once, for reports. */
@Injectable()
export class IntervalRepository {
  /** From the totals that the database keeps of each day; only what is not zero. */
  async byAccount(tx: Tx, filter: IntervalFilter): Promise<IntervalSum[]> {
    const rows = await tx.query<Row<IntervalSum>>(
      sql`SELECT account_code AS code, currency, bucket AS interval, (sum(debit) - sum(credit))::text AS amount
        FROM (${await this.parts(tx, filter)}) AS part
        GROUP BY account_code, currency, bucket HAVING sum(debit) <> sum(credit)
        ORDER BY account_code, currency, bucket`,
    );
    return rows.map(sumOf);
  }

  /** From the postings themselves; only what is not zero. */
  async byDimension(tx: Tx, by: PostingDimension, filter: IntervalFilter): Promise<DimensionSum[]> {
    const rows = await tx.query<Row<DimensionSum>>(
      sql`SELECT account_code AS code, currency, ${dimensions[by]} AS dimension, ${bucketOf(filter)} AS interval,
          sum(amount_minor)::text AS amount
        FROM ledger_postings
        WHERE ${allOf([...among(filter), sql`recorded_at <= ${filter.asOf}`])}
        GROUP BY 1, 2, 3, 4 HAVING sum(amount_minor) <> 0
        ORDER BY 1, 2, 3, 4`,
    );
    return rows.map(sumOf);
  }

  /** Postings to other accounts, of the entries that in the same currency move one of those in `codes`. */
  async byCounterAccount(
    tx: Tx,
    { codes, ...filter }: IntervalFilter & { readonly codes: readonly string[] },
  ): Promise<IntervalSum[]> {
    const rows = await tx.query<Row<IntervalSum>>(
      sql`SELECT account_code AS code, currency, ${bucketOf(filter)} AS interval, sum(amount_minor)::text AS amount
        FROM ledger_postings AS p
        WHERE ${allOf([
          ...among(filter),
          sql`recorded_at <= ${filter.asOf}`,
          sql`account_code <> ALL (${[...codes]}::text[])`,
          sql`EXISTS (
            SELECT FROM ledger_postings AS c
            WHERE ${allOf(among({ ...filter, codes }))} AND c.entry_id = p.entry_id AND c.currency = p.currency
          )`,
        ])}
        GROUP BY 1, 2, 3 HAVING sum(amount_minor) <> 0
        ORDER BY 1, 2, 3`,
    );
    return rows.map(sumOf);
  }

  /**
   * Days recorded before the day (in UTC) of the moment, and of that day what was recorded up to the moment: posting by
   * posting, or the whole day less what came later, whichever is likely to read less.
   */
  private async parts(tx: Tx, filter: IntervalFilter): Promise<Sql> {
    const { asOf } = filter;
    const day = asOf.toISOString().slice(0, 10);
    const since = sql`(${day}::date::timestamp AT TIME ZONE 'UTC')`;
    const before = sql`((${day}::date + 1)::timestamp AT TIME ZONE 'UTC')`;
    const that = sql`tenant_id = current_tenant() AND recorded_at >= ${since} AND recorded_at < ${before}`;
    const { first, last } = await tx.one<{ first: Date | null; last: Date | null }>`
      SELECT
        (SELECT recorded_at FROM ledger_postings WHERE ${that} ORDER BY recorded_at LIMIT 1) AS first,
        (SELECT recorded_at FROM ledger_postings WHERE ${that} ORDER BY recorded_at DESC LIMIT 1) AS last`;
    // A `Date` has lost the microseconds: one of the same millisecond may have come later.
    if (!last || last < asOf) return days(filter, sql`recorded_on <= ${day}::date`);
    // The postings of a day are taken to be spread evenly between the first and the last of them.
    return Number(last) - Number(asOf) < Number(asOf) - Number(first)
      ? sql`${days(filter, sql`recorded_on <= ${day}::date`)}
        UNION ALL ${postings(filter, sql`recorded_at > ${asOf} AND recorded_at < ${before}`, -1)}`
      : sql`${days(filter, sql`recorded_on < ${day}::date`)}
        UNION ALL ${postings(filter, sql`recorded_at >= ${since} AND recorded_at <= ${asOf}`, 1)}`;
  }
}

// One interval needs no search among the cuts, and that is the most frequent report.
const bucketOf = ({ cuts, fromBeginning }: Pick<IntervalFilter, 'cuts' | 'fromBeginning'>): Sql =>
  cuts.length === 2 && !fromBeginning ? sql`1` : sql`width_bucket(effective_on, ${[...cuts]}::date[])`;

const days = (filter: IntervalFilter, recorded: Sql): Sql => sql`
  SELECT account_code, currency, ${bucketOf(filter)} AS bucket, debit_minor AS debit, credit_minor AS credit
  FROM ledger_days WHERE ${allOf([...among(filter), recorded])}`;

// The barrier of `OFFSET 0` keeps the planner to the index by time of recording, whatever days are wanted.
const postings = (filter: IntervalFilter, recorded: Sql, sign: 1 | -1): Sql => sql`
  SELECT account_code, currency, ${bucketOf(filter)} AS bucket, ${sign}::int * amount_minor AS debit, 0::bigint AS credit
  FROM (
    SELECT * FROM ledger_postings WHERE tenant_id = current_tenant() AND ${recorded} OFFSET 0
  ) AS p WHERE ${allOf(among(filter))}`;

const among = ({ cuts, fromBeginning, codes, currency }: IntervalFilter): (Sql | undefined)[] => [
  sql`tenant_id = current_tenant()`,
  fromBeginning ? undefined : sql`effective_on >= ${cuts[0]}::date`,
  sql`effective_on < ${cuts.at(-1)}::date`,
  codes && sql`account_code = ANY (${[...codes]}::text[])`,
  currency === undefined ? undefined : sql`currency = ${currency}`,
];

const sumOf = <Sum extends { readonly amount: string }>({
  amount,
  ...sum
}: Sum): Omit<Sum, 'amount'> & { amountMinor: bigint } => ({ ...sum, amountMinor: BigInt(amount) });

import { Injectable } from '@nestjs/common';
import { empty, type Sql, sql, type Tx } from '@balance/database';
import { type Currency, endOfBlock, type Id } from '@balance/kernel';
import { type NumberedRecord } from './domain/number-equals.js';
import { type ApprovedBy, type BatchId, type RecordId, type RecordSource } from './domain/record.js';
import { type RecordSplit, splitsOf, type StoredSplit } from './domain/record-decision.js';
import { type RecordState, sourcesOf } from './domain/record-state.js';
import { type ReviewReason } from './domain/review-reason.js';

/** What approval looks at. */
export interface DecidedRecord {
  readonly id: RecordId;
  readonly categoryId: Id<'category'> | null;
  readonly confidence: number;
  readonly amountMinor: bigint;
  readonly reviewReason: ReviewReason | null;
}

/** What a policy may ask of a record besides. */
export interface PolicyFacts {
  readonly currency: Currency;
  /** The stage that found the category. */
  readonly decidedBy: string | null;
  readonly sourceKind: RecordSource['kind'];
  /** The integration that delivered it, if one did; left out where nobody asks for it. */
  readonly integrationId?: Id<'integration'> | null;
  /** What payees are counted by, see {@link payeeOf}; left out where nobody asks for it. */
  readonly payee?: string;
}

/** Which of the facts are asked for; each costs something, for each record. */
export type FactsWish = Readonly<Partial<Record<'withFacts' | 'withIntegration' | 'withPayee', boolean>>>;

/** What posting needs. */
export interface ApprovedRecord {
  readonly id: RecordId;
  readonly bookedOn: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly description: string;
  /** As the stages or a person have named it, else as the source did. */
  readonly counterparty: string | null;
  readonly accountCode: string;
  readonly categoryId: Id<'category'>;
  readonly splits: readonly RecordSplit[] | null;
  /** How often its entry was taken back; the next one has a reference of its own. */
  readonly reversals: number;
}

/** What somebody who decides on a record has to know of it. */
export interface StandingRecord {
  readonly id: RecordId;
  readonly state: RecordState;
  /** Rises with each change of what was decided. */
  readonly revision: number;
  readonly amountMinor: bigint;
  readonly currency: Currency;
  readonly categoryId: Id<'category'> | null;
  readonly isSplit: boolean;
  /** How often its entry was taken back. */
  readonly reversals: number;
}

/** Takes records in, and moves them on. */
@Injectable()
export class RecordRepository {
  /** @returns how many were new */
  insert(tx: Tx, source: RecordSource, numbered: readonly NumberedRecord[]): Promise<number> {
    const rows = numbered.map(({ id, record, fingerprint, occurrence }) => ({
      i: id,
      b: record.bookedOn,
      a: record.amountMinor.toString(),
      c: record.currency,
      d: record.description,
      p: record.counterparty,
      r: record.reference,
      l: record.line,
      w: record.raw,
      f: `\\x${fingerprint}`,
      o: occurrence,
    }));
    return tx.execute`
      INSERT INTO records (
        tenant_id, id, booked_on, amount_minor, currency, description, counterparty, reference, account_code,
        source_kind, source_id, source_line, raw, fingerprint, occurrence
      )
      SELECT current_tenant(), i, b, a, c, d, p, r, ${source.accountCode}, ${source.kind}, ${source.id}::uuid, l, w, f, o
      FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS new (i uuid, b date, a bigint, c text, d text, p text, r text, l int, w json, f bytea, o int)
      ON CONFLICT (tenant_id, fingerprint, occurrence) DO NOTHING`;
  }

  async present(tx: Tx, ids: readonly RecordId[]): Promise<ReadonlySet<RecordId>> {
    const rows = await tx.query<{
      id: RecordId;
    }>`SELECT id FROM records WHERE id = ANY (${[...ids]}::uuid[])`;
    return new Set(rows.map(({ id }) => id));
  }

  /** How many records this source has told so far, for those of the fingerprints that it has told at all. */
  async countTold(
    tx: Tx,
    source: RecordSource,
    fingerprints: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ fingerprint: string; told: number }>`
      SELECT encode(fingerprint, 'hex') AS fingerprint, count(*)::int AS told
      FROM records
      WHERE fingerprint IN (SELECT decode(unnest(${[...new Set(fingerprints)]}::text[]), 'hex')) AND source_id = ${source.id}::uuid
      GROUP BY fingerprint`;
    return new Map(rows.map(({ fingerprint, told }) => [fingerprint, told]));
  }

  /** The records of these batches that have been decided but not approved. */
  decided(tx: Tx, batchIds: readonly BatchId[]): Promise<DecidedRecord[]>;
  decided(tx: Tx, batchIds: readonly BatchId[], wish: FactsWish): Promise<(DecidedRecord & PolicyFacts)[]>;
  decided(tx: Tx, batchIds: readonly BatchId[], wish: FactsWish = {}): Promise<DecidedRecord[]> {
    return tx.query<DecidedRecord>`
      SELECT r.id, r.category_id AS "categoryId", r.confidence, r.amount_minor AS "amountMinor",
             r.review_reason AS "reviewReason" ${factsOf(wish)}
      FROM unnest(${[...batchIds]}::uuid[], ${batchIds.map(endOfBlock)}::uuid[]) AS batch (first, last)
      JOIN records AS r ON r.id BETWEEN batch.first AND batch.last
      WHERE r.state = 'processed'`;
  }

  /** Approved records: those named, or all of a batch. */
  async approved(
    tx: Tx,
    batchId: BatchId,
    recordIds: readonly RecordId[] | undefined,
  ): Promise<ApprovedRecord[]> {
    const rows = await tx.query<ApprovedRecord & { splits: StoredSplit[] | null }>`
      SELECT id, to_char(booked_on, 'YYYY-MM-DD') AS "bookedOn", amount_minor AS "amountMinor", currency, description,
             coalesce(assigned_counterparty, counterparty) AS counterparty, account_code AS "accountCode",
             category_id AS "categoryId", splits, reversals
      FROM records
      WHERE id BETWEEN ${batchId}::uuid AND ${endOfBlock(batchId)}::uuid
        AND (${recordIds === undefined} OR id = ANY (${[...(recordIds ?? [])]}::uuid[]))
        AND state = 'approved' AND category_id IS NOT NULL AND amount_minor <> 0
      ORDER BY id`;
    return rows.map((row) => (row.splits ? { ...row, splits: splitsOf(row.splits) } : row));
  }

  /** Keeps who would undo decisions on these batches waiting until the transaction ends; who only posts them shares it. */
  async holdBatches(tx: Tx, batchIds: readonly BatchId[]): Promise<void> {
    await tx.execute`
      SELECT pg_advisory_xact_lock_shared(hashtextextended(id, 0)) FROM unnest(${[...batchIds].sort()}::text[]) AS batch (id)`;
  }

  /** Keeps other runs on the same batches, and who posts them, waiting until this transaction ends. */
  async lockBatches(tx: Tx, batchIds: readonly BatchId[]): Promise<void> {
    await tx.execute`
      SELECT pg_advisory_xact_lock(hashtextextended(id, 0)) FROM unnest(${[...batchIds].sort()}::text[]) AS batch (id)`;
  }

  /** How many records a batch has. */
  async countIn(tx: Tx, batchId: BatchId): Promise<number> {
    const { count } = await tx.one<{ count: number }>`
      SELECT count(*)::int AS count FROM records WHERE id BETWEEN ${batchId}::uuid AND ${endOfBlock(batchId)}::uuid`;
    return count;
  }

  /** Moves processed records on to be posted. @returns those that moved */
  async approve(tx: Tx, recordIds: readonly RecordId[], by: ApprovedBy): Promise<RecordId[]> {
    const rows = await tx.query<{ id: RecordId }>`
      UPDATE records SET state = 'approved', approved_by = ${by}
      WHERE id = ANY (${[...recordIds]}::uuid[]) AND state = ANY (${sourcesOf('approved')})
      RETURNING id`;
    return rows.map(({ id }) => id);
  }

  /** Moves processed records on to where nothing more is done with them. @returns those that moved */
  async reject(tx: Tx, recordIds: readonly RecordId[]): Promise<RecordId[]> {
    const rows = await tx.query<{ id: RecordId }>`
      UPDATE records SET state = 'rejected'
      WHERE id = ANY (${[...recordIds]}::uuid[]) AND state = ANY (${sourcesOf('rejected')})
      RETURNING id`;
    return rows.map(({ id }) => id);
  }

  /**
   * Moves records that somebody has decided on back to where they wait.
   *
   * @param isReversed whether their entries were taken back
   * @returns those that moved
   */
  async reopen(tx: Tx, recordIds: readonly RecordId[], isReversed: boolean): Promise<RecordId[]> {
    const rows = await tx.query<{ id: RecordId }>`
      UPDATE records SET state = 'processed', approved_by = NULL, reversals = reversals + ${isReversed ? 1 : 0}
      WHERE id = ANY (${[...recordIds]}::uuid[]) AND state IN ('approved', 'rejected')
      RETURNING id`;
    return rows.map(({ id }) => id);
  }

  /** One, kept from others until the transaction ends. */
  async lock(tx: Tx, recordId: RecordId): Promise<StandingRecord | undefined> {
    const [row] = await this.lockAll(tx, [recordId]);
    return row;
  }

  /** Several; everybody locks them in the order of their ids, so that two who ask at once wait for each other. */
  lockAll(tx: Tx, recordIds: readonly RecordId[]): Promise<StandingRecord[]> {
    return tx.query<StandingRecord>`
      SELECT id, state, revision, amount_minor AS "amountMinor", currency, category_id AS "categoryId",
             splits IS NOT NULL AS "isSplit", reversals
      FROM records WHERE id = ANY (${[...recordIds]}::uuid[]) ORDER BY id FOR UPDATE`;
  }
}

/** In one spelling, and of a length that an index takes. */
export const payeeOf = (records: Sql): Sql =>
  sql`left(lower(btrim(coalesce(${records}.assigned_counterparty, ${records}.counterparty, ${records}.description))), 200)`;

function factsOf({ withFacts, withIntegration, withPayee }: FactsWish): Sql {
  if (!withFacts) return empty;
  const integration = sql`,
    CASE r.source_kind WHEN 'delivery' THEN (SELECT integration_id FROM deliveries AS d WHERE d.id = r.source_id) END
      AS "integrationId"`;
  return sql`, r.currency, r.decided_by AS "decidedBy", r.source_kind AS "sourceKind"
    ${withIntegration ? integration : empty} ${withPayee ? sql`, ${payeeOf(sql`r`)} AS payee` : empty}`;
}

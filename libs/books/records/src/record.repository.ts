import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { endOfBlock, type Id } from '@balance/kernel';
import { type NumberedRecord } from './domain/number-equals.js';
import { type BatchId, type RecordId, type RecordSource, type RecordSubject } from './domain/record.js';
import { type RecordState, sourcesOf } from './domain/record-state.js';

/** What the stages have decided on one record. */
export interface RecordDecision {
  readonly recordId: RecordId;
  readonly categoryId: Id<'category'> | null;
  /** 0 … 1 */
  readonly confidence: number;
  readonly decidedBy: string | null;
  readonly trace: unknown;
}

/** What approval looks at. */
export interface DecidedRecord {
  readonly id: RecordId;
  readonly categoryId: Id<'category'> | null;
  readonly confidence: number;
  readonly amountMinor: bigint;
}

/** What posting needs. */
export interface ApprovedRecord {
  readonly id: RecordId;
  readonly bookedOn: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly description: string;
  readonly accountCode: string;
  readonly categoryId: Id<'category'>;
}

/** Every statement on `records` that writes, or reads for a step of the walk. */
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

  /** The records of these batches that no stage has decided on yet. */
  async undecided(tx: Tx, batchIds: readonly BatchId[]): Promise<RecordSubject[]> {
    const rows = await tx.query<RecordSubject>`
      SELECT r.id, to_char(r.booked_on, 'YYYY-MM-DD') AS "bookedOn", r.amount_minor AS "amountMinor", r.currency, r.description,
             r.counterparty, r.reference, r.account_code AS account, r.source_kind AS source, '{}'::text[] AS tags
      FROM unnest(${[...batchIds]}::uuid[], ${batchIds.map(endOfBlock)}::uuid[]) AS batch (first, last)
      JOIN records AS r ON r.id BETWEEN batch.first AND batch.last
      WHERE r.state = 'ingested'`;
    return rows;
  }

  /** @returns how many were still undecided, and so have been decided now */
  async saveDecisions(tx: Tx, decisions: readonly RecordDecision[]): Promise<number> {
    const rows = decisions.map(({ recordId, categoryId, confidence, decidedBy, trace }) => ({
      i: recordId,
      c: categoryId,
      n: confidence,
      d: decidedBy,
      t: trace,
    }));
    const ids = decisions.map(({ recordId }) => recordId).sort();
    // While a table grows its statistics lag behind, and a nested loop over a set this size takes seconds.
    await tx.execute`SET LOCAL enable_nestloop = off`;
    return tx.execute`
      UPDATE records
      SET state = 'processed', category_id = c, confidence = n, decided_by = d, reasoning_trace = t, processed_at = now()
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS decided (i uuid, c uuid, n real, d text, t jsonb)
      WHERE records.tenant_id = current_tenant() AND records.id = decided.i AND records.state = 'ingested'
        AND records.id BETWEEN ${ids[0]}::uuid AND ${ids.at(-1)}::uuid`;
  }

  /** The records of these batches that have been decided but not approved. */
  decided(tx: Tx, batchIds: readonly BatchId[]): Promise<DecidedRecord[]> {
    return tx.query<DecidedRecord>`
      SELECT r.id, r.category_id AS "categoryId", r.confidence, r.amount_minor AS "amountMinor"
      FROM unnest(${[...batchIds]}::uuid[], ${batchIds.map(endOfBlock)}::uuid[]) AS batch (first, last)
      JOIN records AS r ON r.id BETWEEN batch.first AND batch.last
      WHERE r.state = 'processed'`;
  }

  /** Approved records: those named, or all of a batch. */
  approved(tx: Tx, batchId: BatchId, recordIds: readonly RecordId[] | undefined): Promise<ApprovedRecord[]> {
    return tx.query<ApprovedRecord>`
      SELECT id, to_char(booked_on, 'YYYY-MM-DD') AS "bookedOn", amount_minor AS "amountMinor", currency, description,
             account_code AS "accountCode", category_id AS "categoryId"
      FROM records
      WHERE id BETWEEN ${batchId}::uuid AND ${endOfBlock(batchId)}::uuid
        AND (${recordIds === undefined} OR id = ANY (${[...(recordIds ?? [])]}::uuid[]))
        AND state = 'approved' AND category_id IS NOT NULL AND amount_minor <> 0
      ORDER BY id`;
  }

  /** How many records a batch has. */
  async countIn(tx: Tx, batchId: BatchId): Promise<number> {
    const { count } = await tx.one<{ count: number }>`
      SELECT count(*)::int AS count FROM records WHERE id BETWEEN ${batchId}::uuid AND ${endOfBlock(batchId)}::uuid`;
    return count;
  }

  /** Moves records on, if the state table lets them. @returns those that moved */
  async move(tx: Tx, recordIds: readonly RecordId[], to: RecordState): Promise<RecordId[]> {
    const rows = await tx.query<{ id: RecordId }>`
      UPDATE records SET state = ${to}
      WHERE id = ANY (${[...recordIds]}::uuid[]) AND state = ANY (${sourcesOf(to)})
      RETURNING id`;
    return rows.map(({ id }) => id);
  }

  /** Files a record under another category, on a person's word. */
  recategorise(tx: Tx, recordId: RecordId, categoryId: Id<'category'>, actor: string): Promise<number> {
    const override = JSON.stringify({ overriddenBy: actor, categoryId });
    return tx.execute`
      UPDATE records
      SET category_id = ${categoryId}::uuid, confidence = 1, decided_by = 'reviewer',
          reasoning_trace = jsonb_set(coalesce(reasoning_trace, '{}'), '{override}', ${override}::jsonb)
      WHERE id = ${recordId}::uuid`;
  }

  async stateOf(
    tx: Tx,
    recordId: RecordId,
  ): Promise<{ state: RecordState; categoryId: Id<'category'> | null } | undefined> {
    const [row] = await tx.query<{ state: RecordState; categoryId: Id<'category'> | null }>`
      SELECT state, category_id AS "categoryId" FROM records WHERE id = ${recordId}::uuid FOR UPDATE`;
    return row;
  }
}

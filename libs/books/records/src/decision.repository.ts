import { Injectable } from '@nestjs/common';
import { type Sql, sql, type Tx } from '@balance/database';
import { type RecordId } from './domain/record.js';
import {
  type DecisionSnapshot,
  type PersonsFiling,
  type RecordDecision,
  type RedecidedRecord,
  type Redecision,
  storedSplits,
} from './domain/record-decision.js';

/** Decisions on records: those of the stages, and what is put in their place later. */
@Injectable()
export class DecisionRepository {
  /** @returns how many were still undecided, and so have been decided now */
  async save(tx: Tx, decisions: readonly RecordDecision[]): Promise<number> {
    const ids = decisions.map(({ recordId }) => recordId).sort();
    // While a table grows its statistics lag behind, and a nested loop over a set this size takes seconds.
    await tx.execute`SET LOCAL enable_nestloop = off`;
    return tx.execute`
      UPDATE records
      SET state = 'processed', processed_at = now(), ${decided}, reasoning_trace = t
      FROM ${given(decisions.map(shortened))}
      WHERE records.tenant_id = current_tenant() AND records.id = given.i AND records.state = 'ingested'
        AND records.id BETWEEN ${ids[0]}::uuid AND ${ids.at(-1)}::uuid`;
  }

  /**
   * Puts other decisions in place of those that stand, of records that are processed and have not been changed since.
   * What stood before is noted in the trace.
   *
   * @param by who or what changes them, for the trace: `key:…`, `user:…`, `system:…`
   * @returns those that were changed, in the order of their ids
   */
  async redecide(tx: Tx, changes: readonly Redecision[], by: string): Promise<RedecidedRecord[]> {
    const rows = changes.map((change) => ({ ...shortened(change), x: change.revision }));
    const redecided = await inSets<DecisionSnapshot & { recordId: RecordId; revision: number }>(
      tx,
      sql`
      WITH given AS (SELECT * FROM ${given(rows)}),
      stood AS (
        SELECT records.id, ${stoodColumns}
        FROM records JOIN given ON records.id = given.i AND records.revision = given.x
        WHERE records.state = 'processed' AND ${among(rows)} ORDER BY records.id FOR UPDATE OF records
      ),
      changed AS (
        UPDATE records
        SET ${decided}, reasoning_trace = t || ${withOverride(sql`${by}::text`, sql`c`)}, revision = revision + 1
        FROM given WHERE records.id = given.i AND records.id IN (SELECT id FROM stood) AND ${among(rows)}
        RETURNING records.id, records.revision
      )
      ${whatStood}`,
    );
    return redecided.map(({ recordId, revision, ...before }) => ({ recordId, revision, before }));
  }

  /** Puts back what {@link redecide} has replaced, where nothing else has happened to the record. @returns what was put back */
  async restore(tx: Tx, redecided: readonly RedecidedRecord[]): Promise<RecordId[]> {
    const rows = redecided.map(({ recordId, before, revision }) => ({
      i: recordId,
      c: before.categoryId,
      n: before.confidence,
      d: before.decidedBy,
      t: before.trace,
      p: before.counterparty,
      g: before.tags,
      o: before.note,
      s: before.splits,
      v: before.reviewReason,
      x: revision,
    }));
    const restored = await inSets<{ id: RecordId }>(
      tx,
      sql`
      UPDATE records SET ${decided}, reasoning_trace = t, revision = revision + 1
      FROM ${given(rows)}
      WHERE records.id = given.i AND records.state = 'processed' AND records.revision = given.x AND ${among(rows)}
      RETURNING records.id`,
    );
    return restored.map(({ id }) => id);
  }

  /**
   * A person's word: the category, or the parts, that records are filed under from now on. Of those that are processed.
   *
   * @param filings with `splits`, whole parts of the record's amount; without them the record is filed in one piece
   * @param by who says so, for the trace
   * @returns what stood before, in the order of the records' ids
   */
  async override(tx: Tx, filings: readonly PersonsFiling[], by: string): Promise<RedecidedRecord[]> {
    if (filings.length === 0) return [];
    const rows = filings.map(({ recordId, categoryId, splits }) => ({
      i: recordId,
      c: categoryId,
      s: splits && storedSplits(splits),
    }));
    const overridden = await inSets<DecisionSnapshot & { recordId: RecordId; revision: number }>(
      tx,
      sql`
      WITH given AS (SELECT * FROM ${given(rows)}),
      stood AS (
        SELECT records.id, ${stoodColumns} FROM records JOIN given ON records.id = given.i
        WHERE records.state = 'processed' ORDER BY records.id FOR UPDATE OF records
      ),
      changed AS (
        UPDATE records
        SET category_id = c, splits = s, confidence = 1, decided_by = 'reviewer', review_reason = NULL,
            revision = revision + 1,
            reasoning_trace = coalesce(reasoning_trace, '{}') || ${withOverride(sql`${by}::text`, sql`c`)}
        FROM given WHERE records.id = given.i AND records.id IN (SELECT id FROM stood)
        RETURNING records.id, records.revision
      )
      ${whatStood}`,
    );
    return overridden.map(({ recordId, revision, ...before }) => ({ recordId, revision, before }));
  }
}

/** While a table grows its statistics lag behind, and a nested loop over a set this size takes seconds. */
async function inSets<Row>(tx: Tx, statement: Sql): Promise<Row[]> {
  // Together, so that they share a round trip.
  const [, rows] = await Promise.all([
    tx.execute`SET LOCAL enable_nestloop = off`,
    tx.query<Row>(statement),
    tx.execute`SET LOCAL enable_nestloop TO DEFAULT`,
  ]);
  return rows;
}

/** The stretch of the index in which the records lie: those of a page, or of a batch, are close together. */
function among(rows: readonly { i: RecordId }[]): Sql {
  const ids = rows.map(({ i }) => i).sort();
  return sql`records.id BETWEEN ${ids[0]}::uuid AND ${ids.at(-1)}::uuid`;
}

/** One letter a name, and what is not there left out: this is most of what a batch sends to the server. */
const shortened = (decision: RecordDecision) => ({
  i: decision.recordId,
  c: decision.categoryId ?? undefined,
  n: decision.confidence,
  d: decision.decidedBy ?? undefined,
  t: decision.trace,
  p: decision.counterparty,
  g: decision.tags?.length ? decision.tags : undefined,
  o: decision.note,
  s: decision.splits && storedSplits(decision.splits),
  v: decision.reviewReason,
});

const given = (rows: readonly object[]): Sql => sql`
  json_to_recordset(${JSON.stringify(rows)}::json) AS given (
    i uuid, c uuid, n real, d text, t jsonb, p text, g text[], o text, s jsonb, v text, x int
  )`;

const stoodColumns = sql`
  category_id, confidence, decided_by, assigned_counterparty, tags, note, splits, review_reason, reasoning_trace`;

const whatStood = sql`
  SELECT id AS "recordId", changed.revision, stood.category_id AS "categoryId", stood.confidence,
         stood.decided_by AS "decidedBy", stood.assigned_counterparty AS counterparty, stood.tags, stood.note,
         stood.splits, stood.review_reason AS "reviewReason", stood.reasoning_trace AS trace
  FROM changed JOIN stood USING (id) ORDER BY id`;

const decided = sql`
  category_id = c, confidence = n, decided_by = d, assigned_counterparty = p, tags = coalesce(g, '{}'), note = o,
  splits = s, review_reason = v`;

/** The history of a trace with one entry more; of a record that is decided again and again the last ten are kept. */
const withOverride = (by: Sql, categoryId: Sql): Sql => sql`
  jsonb_build_object('overrides',
    jsonb_path_query_array(coalesce(reasoning_trace -> 'overrides', '[]'), '$[last - 8 to last]')
    || jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
      'at', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'by', ${by}, 'categoryId', ${categoryId},
      'from', jsonb_build_object(
        'categoryId', category_id, 'confidence', confidence, 'decidedBy', decided_by, 'splits', splits
      )
    )))
  )`;

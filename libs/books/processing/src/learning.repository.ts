import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { endOfBlock } from '@balance/kernel';
import type { ApprovedExample, BatchId, RecordId } from '@balance/records';
import type { CategoryId } from '@balance/rules';
import { type Direction } from './domain/learn/learned-decision.js';
import { type StageOutcome } from './domain/learn/outcomes-of.js';

/** A record's category on a person's word. */
export interface PersonDecision {
  readonly recordId: RecordId;
  /** See `payeeOf`. */
  readonly payee: string;
  readonly direction: Direction;
  readonly categoryId: CategoryId;
}

/** A record that may speak for all those of its month that rules have filed alike. */
export interface MonthsExample extends PersonDecision {
  /** Its first day, `2026-03-01`. */
  readonly month: string;
}

/** A record as rules have filed it. */
export type FiledByRules = Pick<
  ApprovedExample,
  'recordId' | 'description' | 'counterparty' | 'amountMinor' | 'currency' | 'bookedOn' | 'categoryId'
>;

/** What people have decided, what speaks for rules' decisions, and how stages fared. */
@Injectable()
export class LearningRepository {
  /** The last word on a record counts. */
  async saveDecisions(tx: Tx, decisions: readonly PersonDecision[]): Promise<void> {
    if (decisions.length === 0) return;
    await tx.execute`
      INSERT INTO person_decisions (tenant_id, record_id, payee, direction, category_id)
      SELECT current_tenant(), "recordId", payee, direction, "categoryId"
      FROM json_to_recordset(${JSON.stringify(decisions)}::json)
        AS new ("recordId" uuid, payee text, direction text, "categoryId" uuid)
      ORDER BY "recordId"
      ON CONFLICT (tenant_id, record_id) DO UPDATE
      SET category_id = excluded.category_id, decided_at = excluded.decided_at
      WHERE person_decisions.category_id <> excluded.category_id`;
  }

  /**
   * The first word on a record counts: after it the stages' suggestions are known to have been seen.
   *
   * @returns those that were not known
   */
  async saveOutcomes(
    tx: Tx,
    outcomes: readonly StageOutcome[],
  ): Promise<Pick<StageOutcome, 'ruleId' | 'verdict'>[]> {
    if (outcomes.length === 0) return [];
    return tx.query`
      INSERT INTO stage_outcomes (
        tenant_id, record_id, stage, category_id, confidence, rule_id, verdict, filed_under
      )
      SELECT current_tenant(), "recordId", stage, "categoryId", confidence, "ruleId", verdict, "filedUnder"
      FROM json_to_recordset(${JSON.stringify(outcomes)}::json) AS new (
        "recordId" uuid, stage text, "categoryId" uuid, confidence real, "ruleId" uuid, verdict text, "filedUnder" uuid
      )
      ORDER BY "recordId", stage
      ON CONFLICT DO NOTHING
      RETURNING rule_id AS "ruleId", verdict`;
  }

  /**
   * Of what rules have filed in these batches, in one piece, and the policy has approved: one record for each text,
   * direction, category and month.
   */
  async filedByRules(tx: Tx, batchIds: readonly BatchId[]): Promise<FiledByRules[]> {
    // A look into the table of records: most of a large import is not worth being read to find the few that are.
    return tx.query<FiledByRules>`
      SELECT DISTINCT ON (text, r.amount_minor > 0, r.category_id, date_trunc('month', r.booked_on))
             r.id AS "recordId", r.description, r.counterparty, r.amount_minor AS "amountMinor", r.currency,
             to_char(r.booked_on, 'YYYY-MM-DD') AS "bookedOn", r.category_id AS "categoryId"
      FROM unnest(${[...batchIds]}::uuid[], ${batchIds.map(endOfBlock)}::uuid[]) AS batch (first, last)
      JOIN records AS r ON r.id BETWEEN batch.first AND batch.last
      CROSS JOIN LATERAL (SELECT coalesce(nullif(r.counterparty, ''), r.description) COLLATE "C" AS text) AS printed
      WHERE r.state = 'approved' AND r.approved_by = 'policy' AND r.decided_by = 'rules' AND r.splits IS NULL
      ORDER BY text, r.amount_minor > 0, r.category_id, date_trunc('month', r.booked_on), r.id`;
  }

  /** @returns the records that are the first of their month, payee, direction and category */
  async saveExamples(tx: Tx, examples: readonly MonthsExample[]): Promise<ReadonlySet<RecordId>> {
    if (examples.length === 0) return new Set();
    const rows = await tx.query<{ recordId: RecordId }>`
      INSERT INTO rule_examples (tenant_id, payee, direction, category_id, month, record_id)
      SELECT current_tenant(), payee, direction, "categoryId", month, "recordId"
      FROM json_to_recordset(${JSON.stringify(examples)}::json)
        AS new (payee text, direction text, "categoryId" uuid, month date, "recordId" uuid)
      ORDER BY payee COLLATE "C", direction, "categoryId", month
      ON CONFLICT DO NOTHING
      RETURNING record_id AS "recordId"`;
    return new Set(rows.map(({ recordId }) => recordId));
  }

  /**
   * Those of the payees whom people have, in one direction, filed under one category at least `alike` times among the
   * last `ofPayee`, or under two at least `parted` times together, and not all of that was proposed before.
   */
  async ready(
    tx: Tx,
    payees: readonly string[],
    { alike, parted, ofPayee }: { alike: number; parted: number; ofPayee: number },
  ): Promise<string[]> {
    const rows = await tx.query<{ payee: string }>`
      WITH placed AS (
        SELECT payee, direction, category_id,
               row_number() OVER (PARTITION BY payee, direction ORDER BY decided_at DESC, record_id DESC) AS place
        FROM person_decisions WHERE payee = ANY (${[...payees]}::text[])
      ),
      groups AS (
        SELECT payee, direction, count(*) AS decisions, array_agg(DISTINCT category_id) AS chosen
        FROM placed WHERE place <= ${ofPayee} GROUP BY payee, direction
      )
      SELECT DISTINCT payee FROM groups
      WHERE decisions >= CASE cardinality(chosen) WHEN 1 THEN ${alike}::int WHEN 2 THEN ${parted}::int END
        AND EXISTS (
          SELECT FROM unnest(chosen) AS one (category_id)
          WHERE NOT EXISTS (
            SELECT FROM rule_proposals AS p
            WHERE p.payee = groups.payee AND p.direction = groups.direction AND p.category_id = one.category_id
              AND p.status <> 'superseded'
          )
        )`;
    return rows.map(({ payee }) => payee);
  }

  /**
   * The latest decisions, oldest first: of these payees the last `ofPayee` in each direction, and as many of the others
   * among the last `overall`.
   */
  latest(
    tx: Tx,
    payees: readonly string[],
    { ofPayee, overall }: { ofPayee: number; overall: number },
  ): Promise<{ recordId: RecordId; categoryId: CategoryId }[]> {
    return tx.query`
      SELECT record_id AS "recordId", category_id AS "categoryId"
      FROM (
        SELECT *, row_number() OVER (PARTITION BY payee, direction ORDER BY decided_at DESC, record_id DESC) AS place
        FROM (
          (SELECT * FROM person_decisions ORDER BY decided_at DESC LIMIT ${overall})
          UNION
          SELECT * FROM person_decisions WHERE payee = ANY (${[...payees]}::text[])
        ) AS considered
      ) AS placed
      WHERE place <= ${ofPayee}
      ORDER BY decided_at, record_id`;
  }
}

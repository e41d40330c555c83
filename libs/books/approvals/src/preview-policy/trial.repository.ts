import { Injectable } from '@nestjs/common';
import { type CategoryId } from '@balance/categories';
import { sql, type Tx } from '@balance/database';
import { payeeOf, type RecordId, type RecordState } from '@balance/records';
import { type PolicyRecord } from '../domain/policy/policy.js';

/** A record as the policy saw it, or would have seen it: with what was suggested, not what a person made of it. */
export interface TrialRecord extends PolicyRecord {
  readonly id: RecordId;
  readonly state: RecordState;
  /** A person has decided on it. */
  readonly isByPerson: boolean;
  /** A person has filed it under something else. */
  readonly isOverridden: boolean;
  /** How often records of its payee had been approved under its category by then. */
  readonly earlier: number;
}

interface Wish {
  /** How many records. */
  readonly last: number;
  readonly withEarlier: boolean;
}

// What the stages have to say against a category is taken off a record when a person overrides it; the review knows it.
const lastRecords = (last: number) => sql`
  SELECT r.id, r.state, r.amount_minor, r.currency, r.source_kind, r.approved_by,
         CASE r.source_kind WHEN 'delivery' THEN (SELECT integration_id FROM deliveries AS d WHERE d.id = r.source_id) END
           AS integration_id,
         r.decided_by = 'reviewer' AS is_overridden, ${payeeOf(sql`r`)} AS payee,
         CASE WHEN r.decided_by = 'reviewer' THEN (was.suggestion ->> 'categoryId')::uuid ELSE r.category_id END AS category_id,
         CASE WHEN r.decided_by = 'reviewer' THEN coalesce((was.suggestion ->> 'confidence')::real, 0) ELSE r.confidence END
           AS confidence,
         CASE WHEN r.decided_by = 'reviewer' THEN was.suggestion ->> 'decidedBy' ELSE r.decided_by END AS decided_by,
         coalesce(
           r.review_reason,
           CASE WHEN i.reason IN ('little-history', 'unconfirmed-model', 'marked-by-rule') THEN i.reason END
         ) AS review_reason
  FROM (
    SELECT * FROM records WHERE tenant_id = current_tenant() AND state <> 'ingested' ORDER BY id DESC LIMIT ${last}
  ) AS r
  LEFT JOIN review_items AS i ON i.tenant_id = r.tenant_id AND i.record_id = r.id
  LEFT JOIN LATERAL (SELECT r.reasoning_trace -> 'overrides' -> -1 -> 'from' AS suggestion) AS was ON true`;

/** Behind each record what was approved before it, in the order in which records came in. */
const earlierApprovals = sql`
  SELECT probe, coalesce(sum(weight) OVER (
           PARTITION BY payee, category_id ORDER BY id, weight ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
         ), 0)::int AS earlier
  FROM (
    SELECT NULL::uuid AS probe, r.id, ${payeeOf(sql`r`)} AS payee, r.category_id, 1 AS weight
    FROM records AS r
    WHERE r.tenant_id = current_tenant() AND r.state = 'approved' AND r.category_id IS NOT NULL
      AND ${payeeOf(sql`r`)} IN (SELECT payee FROM last_records)
    UNION ALL
    SELECT id, id, payee, category_id, 0 FROM last_records
  ) AS timeline`;

const withoutEarlier = sql`SELECT id AS probe, 0 AS earlier FROM last_records`;

/** Reads records that a policy is tried on. */
@Injectable()
export class TrialRepository {
  /** Those that came in last, the newest first. */
  last(tx: Tx, { last, withEarlier }: Wish): Promise<TrialRecord[]> {
    return tx.query<TrialRecord & { categoryId: CategoryId | null }>`
      WITH last_records AS MATERIALIZED (${lastRecords(last)}),
      history AS (${withEarlier ? earlierApprovals : withoutEarlier})
      SELECT l.id, l.state, l.amount_minor AS "amountMinor", l.currency, l.source_kind AS "sourceKind",
             l.integration_id AS "integrationId", coalesce(l.is_overridden, false) AS "isOverridden", l.payee,
             l.category_id AS "categoryId", coalesce(l.confidence, 0)::real AS confidence, l.decided_by AS "decidedBy",
             l.review_reason AS "reviewReason",
             l.state = 'rejected' OR coalesce(l.approved_by = 'reviewer', false) AS "isByPerson", h.earlier
      FROM last_records AS l JOIN history AS h ON h.probe = l.id
      ORDER BY l.id DESC`;
  }
}

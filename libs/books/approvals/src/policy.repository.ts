import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type Policy, plainPolicy } from './domain/policy/policy.js';
import { documentOf, type PolicyDocument, policyOf } from './domain/policy/policy-document.js';

/** A policy with what tells its versions apart; version 0 is what holds where a tenant has said nothing. */
export interface PolicyVersion {
  readonly policy: PolicyDocument;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

const listing = new Keyset(
  'policy-version',
  { version: keyColumn.integer(sql`version`) },
  'version',
  '-version',
);

const nothingSaid: PolicyVersion = {
  policy: documentOf(plainPolicy),
  version: 0,
  changedBy: null,
  changedAt: null,
};

/** What tenants say of approvals, now and before. */
@Injectable()
export class PolicyRepository {
  async inForce(tx: Tx): Promise<Policy> {
    return policyOf((await this.current(tx)).policy);
  }

  async current(tx: Tx): Promise<PolicyVersion> {
    const [row] = await tx.query<PolicyVersion>`
      SELECT json_build_object(
               'autoApproveAt', auto_approve_at, 'reviewAboveMinor', review_above_minor::text, 'conditions', conditions,
               'secondAbove', second_above, 'dueDays', due_days
             ) AS policy, version, changed_by AS "changedBy", changed_at AS "changedAt"
      FROM approval_policies`;
    return row ?? nothingSaid;
  }

  /** Keeps others who change the policy, and who count by it, waiting until the transaction ends. */
  async lock(tx: Tx): Promise<void> {
    await tx.execute`SELECT pg_advisory_xact_lock(hashtextextended('approval-policy:' || current_tenant(), 0))`;
  }

  /** Keeps who changes the policy waiting until the transaction ends. */
  async hold(tx: Tx): Promise<void> {
    await tx.execute`SELECT pg_advisory_xact_lock_shared(hashtextextended('approval-policy:' || current_tenant(), 0))`;
  }

  async save(
    tx: Tx,
    { policy, version, countsHistory }: { policy: PolicyDocument; version: number; countsHistory: boolean },
    actor: string,
  ): Promise<void> {
    const { autoApproveAt, reviewAboveMinor, conditions, secondAbove, dueDays } = policy;
    const kept = [conditions, secondAbove, dueDays].map((part) => JSON.stringify(part));
    await tx.execute`
      INSERT INTO approval_policies (
        tenant_id, auto_approve_at, review_above_minor, conditions, second_above, due_days, counts_history, version, changed_by
      )
      VALUES (current_tenant(), ${autoApproveAt}, ${reviewAboveMinor}::bigint, ${kept[0]}::jsonb, ${kept[1]}::jsonb,
              ${kept[2]}::jsonb, ${countsHistory}, ${version}, ${actor})
      ON CONFLICT (tenant_id) DO UPDATE
      SET auto_approve_at = excluded.auto_approve_at, review_above_minor = excluded.review_above_minor,
          conditions = excluded.conditions, second_above = excluded.second_above, due_days = excluded.due_days,
          counts_history = excluded.counts_history, version = excluded.version, changed_by = excluded.changed_by,
          changed_at = now()`;
    await tx.execute`
      INSERT INTO approval_policy_versions (tenant_id, version, policy, changed_by)
      VALUES (current_tenant(), ${version}, ${JSON.stringify(policy)}::jsonb, ${actor})`;
  }

  /** The newest first. @throws {CursorInvalid} `paging.cursor-invalid` */
  versions(tx: Tx, wish: PageWish<'version'>): Promise<Page<PolicyVersion>> {
    return listing.page(tx, wish, {
      columns: sql`policy, version, changed_by AS "changedBy", changed_at AS "changedAt"`,
      from: sql`approval_policy_versions`,
    });
  }
}

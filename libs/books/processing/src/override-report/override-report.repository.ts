import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import type { CategoryId, RuleId } from '@balance/rules';

/** A rule that people keep changing in the same direction. */
export interface OverriddenRule {
  readonly ruleId: RuleId;
  readonly name: string;
  readonly version: number;
  /** Where people filed the records instead. */
  readonly filedUnder: CategoryId;
  /** How many they were. */
  readonly records: number;
  /** Records of the rule that people let stand in the same time. */
  readonly confirmed: number;
  readonly lastAt: Date;
}

@Injectable()
export class OverrideReportRepository {
  /**
   * Since the rule was changed last: what people said before may be why it was. Rules that are off decide no more.
   *
   * @param least records filed under the same other category
   */
  overridden(tx: Tx, least: number, most: number): Promise<OverriddenRule[]> {
    // A look into the table of rules: what is asked is which outcomes are younger than the rule as it stands.
    return tx.query`
      WITH standing AS (
        SELECT o.rule_id, o.verdict, o.filed_under, o.decided_at, r.name, r.version
        FROM stage_outcomes AS o JOIN rules AS r ON r.tenant_id = o.tenant_id AND r.id = o.rule_id
        WHERE o.decided_at > r.updated_at AND r.mode = 'live'
      )
      SELECT o.rule_id AS "ruleId", o.name, o.version, o.filed_under AS "filedUnder", count(*)::int AS records,
             (SELECT count(*)::int FROM standing AS s WHERE s.rule_id = o.rule_id AND s.verdict = 'confirmed') AS confirmed,
             max(o.decided_at) AS "lastAt"
      FROM standing AS o
      WHERE o.verdict = 'changed'
      GROUP BY o.rule_id, o.name, o.version, o.filed_under
      HAVING count(*) >= ${least}
      ORDER BY records DESC, "ruleId", "filedUnder"
      LIMIT ${most}`;
  }
}

import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@balance/database';
import { type RuleId } from '../domain/rule.js';

/** When something last happened to a rule. */
export interface RuleTimes {
  readonly id: RuleId;
  readonly changedAt: Date;
  /** When a record last hit it, in whichever version. */
  readonly lastHitAt: Date | null;
}

/** Two rules that held for the same records. */
export interface Overlap {
  readonly ruleId: RuleId;
  readonly otherId: RuleId;
  readonly records: bigint;
  /** Of those, how many went by the age of the rules alone. */
  readonly ties: bigint;
  readonly lastAt: Date;
}

const overlapColumns = sql`
  o.rule_id AS "ruleId", o.other_id AS "otherId", o.records, o.ties, o.last_at AS "lastAt"`;
const askedOverlaps = sql`
  rule_overlaps AS o
  JOIN rules AS one ON one.tenant_id = o.tenant_id AND one.id = o.rule_id AND one.mode = 'live'
  JOIN rules AS other ON other.tenant_id = o.tenant_id AND other.id = o.other_id AND other.mode = 'live'`;

/** What was counted of rules, for those who keep them in order. */
@Injectable()
export class RuleReportRepository {
  times(tx: Tx): Promise<RuleTimes[]> {
    return tx.query<RuleTimes>`
      SELECT rules.id, rules.updated_at AS "changedAt", h.last_hit_at AS "lastHitAt"
      FROM rules LEFT JOIN rule_hits AS h ON h.tenant_id = rules.tenant_id AND h.rule_id = rules.id`;
  }

  /** Of rules that are both live, those of most records first. */
  overlaps(tx: Tx, limit: number): Promise<Overlap[]> {
    return tx.query<Overlap>`
      SELECT ${overlapColumns} FROM ${askedOverlaps} ORDER BY o.records DESC, o.rule_id, o.other_id LIMIT ${limit}`;
  }

  /** Of rules that are both live, those that their age decided between most often first. */
  ties(tx: Tx, limit: number): Promise<Overlap[]> {
    return tx.query<Overlap>`
      SELECT ${overlapColumns} FROM ${askedOverlaps}
      WHERE o.ties > 0 ORDER BY o.ties DESC, o.rule_id, o.other_id LIMIT ${limit}`;
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type RuleId } from './domain/rule.js';
import { type OverlapTally, type RuleTally } from './record-hits/tally-hits.js';

/** What is counted of rules. Rows are written in the order of their ids, by everybody: so nobody waits in a circle. */
@Injectable()
export class RuleHitsRepository {
  /** @param tallies in the order of their ids */
  async add(tx: Tx, tallies: readonly RuleTally[]): Promise<void> {
    await tx.execute`
      INSERT INTO rule_hits AS known (tenant_id, rule_id, hits, shadow_hits, decided, last_hit_at)
      SELECT current_tenant(), "ruleId", hits, "shadowHits", decided, now()
      FROM json_to_recordset(${JSON.stringify(tallies)}::json) AS new (
        "ruleId" uuid, hits bigint, "shadowHits" bigint, decided bigint
      )
      ORDER BY "ruleId"
      ON CONFLICT (tenant_id, rule_id) DO UPDATE
      SET hits = known.hits + excluded.hits, shadow_hits = known.shadow_hits + excluded.shadow_hits,
          decided = known.decided + excluded.decided, last_hit_at = greatest(known.last_hit_at, excluded.last_hit_at)`;
  }

  /** @param tallies in the order of their ids */
  async addOverlaps(tx: Tx, tallies: readonly OverlapTally[]): Promise<void> {
    await tx.execute`
      INSERT INTO rule_overlaps AS known (tenant_id, rule_id, other_id, records, ties, last_at)
      SELECT current_tenant(), "ruleId", "otherId", records, ties, now()
      FROM json_to_recordset(${JSON.stringify(tallies)}::json) AS new (
        "ruleId" uuid, "otherId" uuid, records bigint, ties bigint
      )
      ORDER BY "ruleId", "otherId"
      ON CONFLICT (tenant_id, rule_id, other_id) DO UPDATE
      SET records = known.records + excluded.records, ties = known.ties + excluded.ties,
          last_at = greatest(known.last_at, excluded.last_at)`;
  }

  async addOverrides(tx: Tx, ruleIds: readonly RuleId[]): Promise<void> {
    await tx.execute`
      INSERT INTO rule_hits AS known (tenant_id, rule_id, overridden)
      SELECT current_tenant(), rules.id, count(*)
      FROM unnest(${[...ruleIds]}::uuid[]) AS changed (id) JOIN rules ON rules.id = changed.id
      GROUP BY rules.id
      ORDER BY rules.id
      ON CONFLICT (tenant_id, rule_id) DO UPDATE SET overridden = known.overridden + excluded.overridden`;
  }
}

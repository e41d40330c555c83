import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type RuleDefinition, type RuleId, type RuleMode, type RuleStage } from './domain/rule.js';
import { definitionColumns } from './rule.repository.js';

/** A rule with what is known about it. */
export interface ListedRule extends RuleDefinition {
  readonly reason: string | null;
  readonly createdBy: string;
  readonly changedBy: string;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly hits: bigint;
  readonly shadowHits: bigint;
  readonly decided: bigint;
  readonly overridden: bigint;
  readonly lastHitAt: Date | null;
}

export interface RulePageWish extends PageWish<'priority' | 'name' | 'id'> {
  readonly mode?: readonly RuleMode[];
  readonly stage?: readonly RuleStage[];
  readonly categoryId?: readonly string[];
  /** A part of the name, whatever its case. */
  readonly q?: string;
}

const columns = sql`
  ${definitionColumns}, rules.reason, rules.created_by AS "createdBy", rules.changed_by AS "changedBy",
  rules.created_at AS "createdAt", rules.updated_at AS "changedAt", coalesce(rule_hits.hits, 0) AS hits,
  coalesce(rule_hits.shadow_hits, 0) AS "shadowHits", coalesce(rule_hits.decided, 0) AS decided,
  coalesce(rule_hits.overridden, 0) AS overridden, rule_hits.last_hit_at AS "lastHitAt"`;

const from = sql`
  rules LEFT JOIN rule_hits ON rule_hits.tenant_id = rules.tenant_id AND rule_hits.rule_id = rules.id`;

const listing = new Keyset(
  'rule',
  {
    priority: keyColumn.integer(sql`rules.priority`),
    name: keyColumn.text(sql`rules.name`),
    id: keyColumn.uuid(sql`rules.id`),
  },
  'id',
  '-priority',
);

/** Rules as they are shown. */
@Injectable()
export class RuleListRepository {
  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, { mode, stage, categoryId, q, ...wish }: RulePageWish): Promise<Page<ListedRule>> {
    return listing.page<ListedRule>(tx, wish, {
      columns,
      from,
      where: [
        mode && sql`rules.mode = ANY (${[...mode]}::text[])`,
        stage && sql`rules.stage = ANY (${[...stage]}::text[])`,
        categoryId &&
          sql`EXISTS (
            SELECT FROM rule_categories AS c
            WHERE c.tenant_id = rules.tenant_id AND c.rule_id = rules.id AND c.category_id = ANY (${[...categoryId]}::uuid[])
          )`,
        q === undefined ? undefined : sql`rules.name ILIKE ${`%${q.replace(/[\\%_]/g, '\\$&')}%`}`,
      ],
    });
  }

  async find(tx: Tx, id: RuleId): Promise<ListedRule | undefined> {
    const [row] = await tx.query<ListedRule>`SELECT ${columns} FROM ${from} WHERE rules.id = ${id}::uuid`;
    return row;
  }
}

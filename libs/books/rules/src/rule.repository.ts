import { Injectable } from '@nestjs/common';
import { type Sql, sql, type Tx } from '@balance/database';
import { type CategoryId, type RuleDefinition, type RuleId } from './domain/rule.js';
import { type NewVersion } from './save-rules/new-version.js';

export const definitionColumns = sql`
  rules.id, rules.version, rules.name, rules.stage, rules.priority, rules.mode, rules.condition AS when,
  rules.actions AS then`;

/** A row of a set that is written in one statement. */
const newRow = sql`
  id uuid, version int, name text, stage text, priority int, mode text, condition jsonb, actions jsonb, reason text,
  external_key text`;

/** The rules as they are in force, and the count of their changes. */
@Injectable()
export class RuleRepository {
  /** In the order in which they are tried, but for how specific they are. */
  async all(tx: Tx): Promise<RuleDefinition[]> {
    return tx.query<RuleDefinition>`
      SELECT ${definitionColumns} FROM rules
      ORDER BY array_position(ARRAY['pre', 'main', 'post'], stage), priority DESC, id`;
  }

  async find(tx: Tx, id: RuleId): Promise<RuleDefinition | undefined> {
    const [row] = await tx.query<RuleDefinition>`
      SELECT ${definitionColumns} FROM rules WHERE id = ${id}::uuid`;
    return row;
  }

  /** @param versions first versions */
  async insert(tx: Tx, versions: readonly NewVersion[], actor: string): Promise<void> {
    if (versions.length === 0) return;
    await tx.execute`
      INSERT INTO rules (
        tenant_id, id, version, name, stage, priority, mode, condition, actions, reason, external_key, created_by, changed_by
      )
      SELECT current_tenant(), id, version, name, stage, priority, mode, condition, actions, reason, external_key, ${actor},
             ${actor}
      FROM ${newRows(versions)}`;
  }

  /** @param versions later versions; others of the rules were locked out by {@link lockSet} */
  async update(tx: Tx, versions: readonly NewVersion[], actor: string): Promise<void> {
    if (versions.length === 0) return;
    await tx.execute`
      UPDATE rules
      SET version = new.version, name = new.name, stage = new.stage, priority = new.priority, mode = new.mode,
          condition = new.condition, actions = new.actions, reason = new.reason, changed_by = ${actor}, updated_at = now()
      FROM ${newRows(versions)}
      WHERE rules.tenant_id = current_tenant() AND rules.id = new.id`;
  }

  /** Keeps, in place of what was kept before, which categories the actions of each rule name. */
  async nameCategories(
    tx: Tx,
    rules: readonly { readonly id: RuleId; readonly categoryIds: readonly CategoryId[] }[],
  ): Promise<void> {
    const pairs = rules.flatMap(({ id, categoryIds }) =>
      [...new Set(categoryIds)].map((categoryId) => ({ rule_id: id, category_id: categoryId })),
    );
    await tx.execute`DELETE FROM rule_categories WHERE rule_id = ANY (${rules.map(({ id }) => id)}::uuid[])`;
    await tx.execute`
      INSERT INTO rule_categories (tenant_id, rule_id, category_id)
      SELECT current_tenant(), rule_id, category_id
      FROM json_to_recordset(${JSON.stringify(pairs)}::json) AS new (rule_id uuid, category_id uuid)`;
  }

  /** Those of the ids that are categories of the tenant. */
  async knownCategories(tx: Tx, ids: readonly CategoryId[]): Promise<ReadonlySet<CategoryId>> {
    if (ids.length === 0) return new Set();
    const rows = await tx.query<{ id: CategoryId }>`
      SELECT id FROM categories WHERE id = ANY (${[...new Set(ids)]}::uuid[])`;
    return new Set(rows.map(({ id }) => id));
  }

  /** Lets one transaction at a time change the tenant's rules. */
  async lockSet(tx: Tx): Promise<void> {
    await tx.execute`
      INSERT INTO rule_set_versions (tenant_id, version) VALUES (current_tenant(), 0)
      ON CONFLICT (tenant_id) DO UPDATE SET version = rule_set_versions.version`;
  }

  /** Tells every worker that the set it has compiled is out of date. */
  async raiseSetVersion(tx: Tx): Promise<void> {
    await tx.execute`UPDATE rule_set_versions SET version = version + 1 WHERE tenant_id = current_tenant()`;
  }

  async setVersion(tx: Tx): Promise<bigint> {
    const [row] = await tx.query<{ version: bigint }>`SELECT version FROM rule_set_versions`;
    return row?.version ?? 0n;
  }
}

function newRows(versions: readonly NewVersion[]): Sql {
  const rows = versions.map(({ rule: { when, then, ...rule }, provenance, externalKey }) => ({
    ...rule,
    condition: when,
    actions: then,
    reason: provenance.reason,
    external_key: externalKey,
  }));
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) AS new (${newRow})`;
}

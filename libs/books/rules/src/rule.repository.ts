import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type RuleDefinition, type RuleId } from './domain/rule.js';

interface RuleRow {
  id: RuleId;
  version: number;
  name: string;
  priority: number;
  isEnabled: boolean;
  when: RuleDefinition['when'];
  categoryId: RuleDefinition['then']['categoryId'];
}

export interface RulePageWish extends PageWish<'priority' | 'name' | 'id'> {
  readonly isEnabled?: boolean;
  readonly categoryId?: readonly string[];
}

const columns = sql`
  id, version, name, priority, is_enabled AS "isEnabled", condition AS when, category_id AS "categoryId"`;

const listing = new Keyset(
  'rule',
  {
    priority: keyColumn.integer(sql`priority`),
    name: keyColumn.text(sql`name`),
    id: keyColumn.uuid(sql`id`),
  },
  'id',
  '-priority',
);

const definitionOf = ({ categoryId, isEnabled, ...row }: RuleRow): RuleDefinition => ({
  ...row,
  stage: 'main',
  mode: isEnabled ? 'live' : 'off',
  then: { categoryId },
});

@Injectable()
export class RuleRepository {
  async all(tx: Tx): Promise<RuleDefinition[]> {
    const rows = await tx.query<RuleRow>`SELECT ${columns} FROM rules ORDER BY priority DESC, id`;
    return rows.map(definitionOf);
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  async page(tx: Tx, { isEnabled, categoryId, ...wish }: RulePageWish): Promise<Page<RuleDefinition>> {
    const page = await listing.page<RuleRow>(tx, wish, {
      columns,
      from: sql`rules`,
      where: [
        isEnabled === undefined ? undefined : sql`is_enabled = ${isEnabled}`,
        categoryId && sql`category_id = ANY (${[...categoryId]}::uuid[])`,
      ],
    });
    return { ...page, rows: page.rows.map(definitionOf) };
  }

  async find(tx: Tx, id: RuleId): Promise<RuleDefinition | undefined> {
    const [row] = await tx.query<RuleRow>`SELECT ${columns} FROM rules WHERE id = ${id}::uuid`;
    return row && definitionOf(row);
  }

  /** One, kept from others until the transaction ends. */
  async lock(tx: Tx, id: RuleId): Promise<RuleDefinition | undefined> {
    const [row] = await tx.query<RuleRow>`SELECT ${columns} FROM rules WHERE id = ${id}::uuid FOR UPDATE`;
    return row && definitionOf(row);
  }

  /** @returns whether the category exists and so the rule was stored */
  async insert(tx: Tx, rule: RuleDefinition, actor: string): Promise<boolean> {
    const stored = await tx.execute`
      INSERT INTO rules (tenant_id, id, version, name, priority, is_enabled, condition, category_id, created_by)
      SELECT current_tenant(), ${rule.id}::uuid, ${rule.version}, ${rule.name}, ${rule.priority}, ${rule.mode === 'live'},
             ${JSON.stringify(rule.when)}::jsonb, c.id, ${actor}
      FROM categories AS c WHERE c.id = ${rule.then.categoryId}::uuid`;
    return stored === 1;
  }

  /** @returns whether the category exists and so the rule was stored */
  async update(tx: Tx, rule: RuleDefinition): Promise<boolean> {
    const stored = await tx.execute`
      UPDATE rules
      SET version = ${rule.version}, name = ${rule.name}, priority = ${rule.priority}, is_enabled = ${rule.mode === 'live'},
          condition = ${JSON.stringify(rule.when)}::jsonb, category_id = c.id, updated_at = now()
      FROM categories AS c
      WHERE rules.id = ${rule.id}::uuid AND c.tenant_id = rules.tenant_id AND c.id = ${rule.then.categoryId}::uuid`;
    return stored === 1;
  }

  /** Tells every worker that the set it has compiled is out of date. */
  async raiseSetVersion(tx: Tx): Promise<void> {
    await tx.execute`
      INSERT INTO rule_set_versions (tenant_id, version) VALUES (current_tenant(), 1)
      ON CONFLICT (tenant_id) DO UPDATE SET version = rule_set_versions.version + 1`;
  }

  async setVersion(tx: Tx): Promise<bigint> {
    const [row] = await tx.query<{ version: bigint }>`SELECT version FROM rule_set_versions`;
    return row?.version ?? 0n;
  }
}

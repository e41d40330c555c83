import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type Tx } from '@balance/database';
import { type RuleOrigin } from './domain/rule.events.js';
import { type RuleDefinition, type RuleId } from './domain/rule.js';
import { type NewVersion } from './save-rules/new-version.js';

/** What a rule was from one change to the next. */
export interface RuleVersion extends RuleDefinition {
  /** `key:…`, `user:…` or `system:…`. */
  readonly author: string;
  readonly from: RuleOrigin;
  readonly reason: string | null;
  readonly createdAt: Date;
}

export type VersionPageWish = PageWish<'version'>;

const columns = sql`
  rule_id AS id, version, name, stage, priority, mode, condition AS when, actions AS then, author, origin AS from,
  reason, created_at AS "createdAt"`;

const listing = new Keyset(
  'rule-version',
  { version: keyColumn.integer(sql`version`) },
  'version',
  '-version',
);

/** The history of rules: it takes inserts only. */
@Injectable()
export class RuleVersionRepository {
  async append(tx: Tx, versions: readonly NewVersion[], author: string): Promise<void> {
    const rows = versions.map(({ rule: { id, when, then, ...rule }, provenance: { from, reason } }) => ({
      ...rule,
      rule_id: id,
      condition: when,
      actions: then,
      origin: from,
      reason,
    }));
    await tx.execute`
      INSERT INTO rule_versions (
        tenant_id, rule_id, version, name, stage, priority, mode, condition, actions, author, origin, reason
      )
      SELECT current_tenant(), rule_id, version, name, stage, priority, mode, condition, actions, ${author}, origin, reason
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS new (
        rule_id uuid, version int, name text, stage text, priority int, mode text, condition jsonb, actions jsonb,
        origin text, reason text
      )`;
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  page(tx: Tx, id: RuleId, wish: VersionPageWish): Promise<Page<RuleVersion>> {
    return listing.page<RuleVersion>(tx, wish, {
      columns,
      from: sql`rule_versions`,
      where: [sql`rule_id = ${id}::uuid`],
    });
  }

  async find(tx: Tx, id: RuleId, version: number): Promise<RuleVersion | undefined> {
    const [row] = await tx.query<RuleVersion>`
      SELECT ${columns} FROM rule_versions WHERE rule_id = ${id}::uuid AND version = ${version}`;
    return row;
  }
}

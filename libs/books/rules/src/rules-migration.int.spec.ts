import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectionsOf, Database, deployMigrations, type Sql, sql } from '@balance/database';
import { SystemIds, type TenantId } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';

const migrations = path.resolve('prisma/migrations');
const own = '20261121000700_rules';
const ids = new SystemIds();
const [acme, other] = [ids.next<'tenant'>(), ids.next<'tenant'>()] as const;
const [untouched, changed, theirs, category] = Array.from(ids.block(4), String) as [
  string,
  string,
  string,
  string,
];
const tricky = 'he wrote "operator": "equals", twice';
const parts = [
  { field: 'description', operator: 'equals', value: tricky },
  { any: [{ field: 'counterparty', operator: 'equals', value: 'Cab' }] },
  { field: 'reference', operator: 'contains', value: '"equals"' },
];

let test: TestDatabase;
let database: Database;

const inTenant = (tenant: TenantId, statement: Sql) =>
  database.forTenant(tenant, (tx) => tx.query<Record<string, unknown>>(statement));

const oldRule = (id: string, version: number, isEnabled: boolean) => sql`
  INSERT INTO rules (
    tenant_id, id, version, name, priority, is_enabled, condition, category_id, created_by, created_at, updated_at
  )
  VALUES (current_tenant(), ${id}::uuid, ${version}, 'Old', 4, ${isEnabled}, ${JSON.stringify({ all: parts })}::jsonb,
          ${category}::uuid, 'user:1', '2026-01-01', '2026-02-01')`;

const oldEvent = (id: string, type: string, actor: string, payload: object) => sql`
  INSERT INTO events (id, tenant_id, type, source_agent, stream, actor, correlation_id, payload)
  VALUES (${ids.next()}::uuid, current_tenant(), ${type}, 'balance', ${`rule:${id}`}, ${actor}, ${ids.next()}::uuid,
          ${JSON.stringify(payload)}::jsonb)`;

beforeAll(async () => {
  test = await testDatabase({ isMigrated: false });
  const before = mkdtempSync(path.join(tmpdir(), 'balance-rules-'));
  for (const name of readdirSync(migrations).filter((one) => one < own || !/^\d/.test(one)))
    cpSync(path.join(migrations, name), path.join(before, name), { recursive: true });
  await deployMigrations(test.adminUrl, before);
  rmSync(before, { recursive: true });
  database = new Database(connectionsOf(test.adminUrl, { DATABASE_POOL: 2 }));
  for (const tenant of [acme, other])
    await inTenant(
      tenant,
      sql`
        INSERT INTO categories (tenant_id, id, key, name, kind, account_code)
        VALUES (current_tenant(), ${category}::uuid, 'travel', 'Travel', 'expense', '6300')`,
    );
  await inTenant(acme, oldRule(untouched, 1, true));
  await inTenant(acme, oldEvent(untouched, 'RULE_CREATED', 'user:1', { version: 1, from: 'review' }));
  await inTenant(acme, oldRule(changed, 3, false));
  await inTenant(acme, oldEvent(changed, 'RULE_CREATED', 'user:1', { version: 1, from: 'author' }));
  await inTenant(acme, oldEvent(changed, 'RULE_CHANGED', 'user:2', { version: 2 }));
  await inTenant(acme, oldEvent(changed, 'RULE_CHANGED', 'user:3', { version: 3 }));
  await inTenant(acme, sql`INSERT INTO rule_set_versions (tenant_id, version) VALUES (current_tenant(), 6)`);
  await inTenant(other, oldRule(theirs, 1, true));
  await deployMigrations(test.adminUrl, migrations);
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
});

describe('rules from before they had stages', () => {
  it('keep what they do, and are on or off as they were', async () => {
    const rules = await inTenant(
      acme,
      sql`SELECT id, version, stage, priority, mode, actions, reason, external_key AS key FROM rules ORDER BY id`,
    );
    const same = { stage: 'main', priority: 4, actions: { categoryId: category }, reason: null, key: null };
    expect(rules).toEqual([
      { id: untouched, version: 1, mode: 'live', ...same },
      { id: changed, version: 3, mode: 'off', ...same },
    ]);
    expect(await inTenant(acme, sql`SELECT count(*)::int AS named FROM rule_categories`)).toEqual([
      { named: 2 },
    ]);
  });

  it('say `is` where they said `equals`, and their texts are as they were', async () => {
    const [rule] = await inTenant(acme, sql`SELECT condition FROM rules WHERE id = ${changed}::uuid`);
    const [first, { any }, third] = parts as [object, { any: [object] }, object];
    expect(rule).toEqual({
      condition: {
        all: [{ ...first, operator: 'is' }, { any: [{ ...any[0], operator: 'is' }] }, third],
      },
    });
  });

  it('have the version that is in force in their history, with who made it', async () => {
    const versions = await inTenant(
      acme,
      sql`
        SELECT v.rule_id AS id, v.version, v.author, v.origin, v.mode, v.condition = r.condition AS same, v.created_at::date AS on
        FROM rule_versions AS v JOIN rules AS r ON r.id = v.rule_id ORDER BY v.rule_id`,
    );
    expect(versions).toEqual([
      {
        id: untouched,
        version: 1,
        author: 'user:1',
        origin: 'review',
        mode: 'live',
        same: true,
        on: '2026-01-01',
      },
      {
        id: changed,
        version: 3,
        author: 'user:3',
        origin: 'author',
        mode: 'off',
        same: true,
        on: '2026-02-01',
      },
    ]);
  });

  it('of every tenant are taken along, and workers compile them again', async () => {
    expect(await inTenant(other, sql`SELECT mode, changed_by AS by FROM rules`)).toEqual([
      { mode: 'live', by: 'user:1' },
    ]);
    expect(await inTenant(acme, sql`SELECT version FROM rule_set_versions`)).toEqual([{ version: 7n }]);
  });
});

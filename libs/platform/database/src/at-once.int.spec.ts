import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SystemIds, type TenantId } from '@balance/kernel';
import { testDatabase, type TestDatabase } from '@balance/testing';
import { connectionsOf } from './connections.js';
import { Database } from './database.js';
import { type Tx } from './transaction.js';

const ids = new SystemIds();
let test: TestDatabase;
let database: Database;
let tenantId: TenantId;

beforeAll(async () => {
  test = await testDatabase();
  // One connection: each test finds it as the one before has left it.
  database = new Database(connectionsOf(test.adminUrl, { DATABASE_POOL: 1 }));
});
beforeEach(() => {
  tenantId = ids.next<'tenant'>();
});
afterAll(async () => {
  await database.onApplicationShutdown();
  await test.drop();
});

const insert = (tx: Tx, code: string) =>
  tx.execute`INSERT INTO ledger_accounts (tenant_id, code, name, type) VALUES (current_tenant(), ${code}, 'Name', 'asset')`;
const codes = async () => {
  const rows = await database.forTenant(
    tenantId,
    (tx) => tx.query<{ code: string }>`SELECT code FROM ledger_accounts ORDER BY code`,
  );
  return rows.map(({ code }) => code);
};

describe('atOnceForTenant', () => {
  afterEach(async () => {
    const [open] = await database.forTenant(
      tenantId,
      (tx) =>
        tx.query`SELECT count(*)::int AS count FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'`,
    );
    expect(open).toEqual({ count: 0 });
  });

  it('commits what all its statements did, and gives what they gave', async () => {
    const inserted = await database.atOnceForTenant(tenantId, (tx) =>
      Promise.all([insert(tx, 'a'), insert(tx, 'b')]),
    );
    expect(inserted).toEqual([1, 1]);
    expect(await codes()).toEqual(['a', 'b']);
  });

  it.each([0, 1, 2])(
    'undoes all of it when statement %i fails, and throws what that one threw',
    async (at) => {
      const posting = database.atOnceForTenant(tenantId, (tx) =>
        Promise.all([0, 1, 2].map((n) => (n === at ? tx.execute`SELECT 1 / 0` : insert(tx, `${n}`)))),
      );
      await expect(posting).rejects.toThrow('division by zero');
      expect(await codes()).toEqual([]);
    },
  );

  it('commits nothing when the work fails before it has sent all of it', async () => {
    const posting = database.atOnceForTenant(tenantId, async (tx) => {
      await Promise.all([insert(tx, 'a'), Promise.reject(new Error('no second one'))]);
    });
    await expect(posting).rejects.toThrow('no second one');
    expect(await codes()).toEqual([]);
  });

  it('lets nothing through that comes after the commit', async () => {
    const posting = database.atOnceForTenant(tenantId, async (tx) => {
      await insert(tx, 'in time');
      await insert(tx, 'late');
    });
    await expect(posting).rejects.toThrow('row-level security');
    expect(await codes()).toEqual(['in time']);
  });

  it('keeps to its tenant', async () => {
    const posting = database.atOnceForTenant(
      tenantId,
      (tx) =>
        tx.execute`INSERT INTO ledger_accounts (tenant_id, code, name, type) VALUES (${ids.next()}::uuid, 'x', 'X', 'asset')`,
    );
    await expect(posting).rejects.toThrow('row-level security');
  });
});

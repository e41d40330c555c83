import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { type Cause, SystemIds, type TenantId } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { type SessionId, type UserId } from '../../domain/caller.js';
import { EndSessions } from './end-sessions.use-case.js';
import { EndSessionsModule } from './end-sessions.module.js';

const ids = new SystemIds();

describe('ending the sessions of a person', () => {
  let test: TestDatabase;
  let module: TestingModule;
  let database: Database;

  beforeAll(async () => {
    test = await testDatabase();
    const config = loadConfig({ DATABASE_URL: test.adminUrl, DATABASE_POOL: '3' });
    module = await Test.createTestingModule({
      imports: [ConfigModule.with(config), DatabaseModule.register(), EventsModule, EndSessionsModule],
    }).compile();
    module.useLogger(false);
    database = module.get(Database);
  });
  afterAll(async () => {
    await module.close();
    await test.drop();
  });

  async function aTenant(): Promise<TenantId> {
    const id = ids.next<'tenant'>();
    await database.asSystem(
      (tx) =>
        tx.execute`INSERT INTO tenants (id, slug, name, currency) VALUES (${id}::uuid, ${id}, 'A tenant', 'GBP')`,
    );
    return id;
  }
  async function aSession(userId: UserId, tenantId: TenantId | null): Promise<SessionId> {
    const id = ids.next<'session'>();
    await database.asSystem(
      (tx) => tx.execute`
        INSERT INTO sessions (id, user_id, tenant_id, second_factor, user_agent, ip_address, expires_at)
        VALUES (${id}::uuid, ${userId}::uuid, ${tenantId}::uuid, false, '', '', now() + interval '1 day')`,
    );
    return id;
  }
  const live = (userId: UserId) =>
    database.asSystem(async (tx) => {
      const rows = await tx.query<{ id: SessionId }>`
        SELECT id FROM sessions WHERE user_id = ${userId}::uuid AND revoked_at IS NULL ORDER BY id`;
      return rows.map(({ id }) => id);
    });
  const told = (tenantId: TenantId) =>
    database.forTenant(
      tenantId,
      (tx) => tx.query<object>`SELECT type, stream, payload, actor FROM events ORDER BY position`,
    );

  it('ends them all but one, and tells each tenant of its own only', async () => {
    const [userId, stranger] = [ids.next<'user'>(), ids.next<'user'>()];
    const [one, other, callers] = [await aTenant(), await aTenant(), await aTenant()];
    const [atOne, atOther, kept] = [
      await aSession(userId, one),
      await aSession(userId, other),
      await aSession(userId, one),
    ];
    await aSession(userId, null);
    const strangers = await aSession(stranger, one);
    const cause: Cause = { actor: `user:${userId}`, correlationId: ids.next(), causationId: null };
    const { ended, tenant } = await database.asSystemFor(callers, async (tx) => ({
      ended: await module.get(EndSessions).execute(tx, userId, 'password-changed', cause, kept),
      ...(await tx.one<{ tenant: TenantId }>`SELECT current_tenant() AS tenant`),
    }));
    expect([ended, tenant]).toEqual([3, callers]);
    expect([await live(userId), await live(stranger)]).toEqual([[kept], [strangers]]);
    const revoked = { type: 'SESSION_REVOKED', payload: { because: 'password-changed' }, actor: cause.actor };
    expect(await told(one)).toEqual([{ ...revoked, stream: `session:${atOne}` }]);
    expect(await told(other)).toEqual([{ ...revoked, stream: `session:${atOther}` }]);
    expect(await told(callers)).toEqual([]);
  });

  it('ends what is live once', async () => {
    const userId = ids.next<'user'>();
    const tenant = await aTenant();
    await aSession(userId, tenant);
    const cause: Cause = { actor: `user:${userId}`, correlationId: ids.next(), causationId: null };
    const end = () =>
      database.asSystem((tx) => module.get(EndSessions).execute(tx, userId, 'password-reset', cause));
    const ended = await Promise.all([end(), end(), end()]);
    expect(ended.sort()).toEqual([0, 0, 1]);
    expect(await told(tenant)).toHaveLength(1);
  });
});

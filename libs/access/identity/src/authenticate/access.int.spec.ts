import { Controller, Get, Module, type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Config, ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule, sql } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { Clock, type Currency } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { CreateApiKey } from '../keys/create-api-key/create-api-key.use-case.js';
import { CreateTenant } from '../tenants/create-tenant/create-tenant.use-case.js';
import { type Caller } from '../domain/caller.js';
import { IdentityHttpModule } from '../http.js';
import { CurrentCaller, Public, Requires } from './requires.js';

@Controller('notes')
class NotesController {
  @Get()
  @Requires('records:read')
  list(@CurrentCaller() { tenantId, cause }: Caller) {
    return { tenantId, actor: cause.actor };
  }

  @Get('public')
  @Public()
  everybody() {
    return { open: true };
  }
}

@Controller('silent')
class SilentController {
  @Get()
  @Public()
  spoken() {
    return {};
  }

  @Get('forgotten')
  forgotten() {
    return { secret: true };
  }
}

describe('who may call a route', () => {
  let test: TestDatabase;
  let config: Config;
  let app: NestFastifyApplication;
  let now: Date;

  beforeAll(async () => {
    test = await testDatabase();
    config = loadConfig({ DATABASE_URL: test.adminUrl, DATABASE_POOL: '3', LOG_LEVEL: 'silent' });
    app = await openApp(NotesController);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const clock: Clock = app.get(Clock, { strict: false });
    clock.now = () => now;
  });
  beforeEach(() => {
    now = new Date();
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  function openApp(controller: Type): Promise<NestFastifyApplication> {
    @Module({
      imports: [ConfigModule.with(config), DatabaseModule.register(), EventsModule, IdentityHttpModule],
      controllers: [controller],
    })
    class TestProcess {}
    return createHttpApp(TestProcess, config);
  }

  const newTenant = (slug: string) =>
    app.get(CreateTenant, { strict: false }).execute({ slug, name: slug, currency: 'GBP' as Currency });
  const newKey = (tenant: { id: Caller['tenantId'] }, ...scopes: 'records:read'[]) =>
    app.get(CreateApiKey, { strict: false }).execute(tenant.id, 'a key', scopes);
  const call = (authorization?: string, url = '/api/v1/notes') =>
    app.inject({ url, headers: authorization === undefined ? {} : { authorization } });

  it('stops the boot of an application with a route that does not say', async () => {
    const silent = await openApp(SilentController);
    await expect(silent.init()).rejects.toMatchObject({
      code: 'identity.permission-undeclared',
      details: { routes: ['SilentController.forgotten'] },
    });
    await silent.close();
  });

  it('lets a key with the permission in, as its tenant', async () => {
    const tenant = await newTenant('lets-in');
    const answer = await call(`Bearer ${await newKey(tenant, 'records:read')}`);
    expect(answer.json()).toEqual({ tenantId: tenant.id, actor: expect.stringMatching(/^key:/) });
  });

  it('lets everybody call what is public', async () => {
    expect((await call(undefined, '/api/v1/notes/public')).json()).toEqual({ open: true });
  });

  it('refuses a key without the permission', async () => {
    const answer = await call(`Bearer ${await newKey(await newTenant('lacks'))}`);
    expect([answer.statusCode, answer.json()]).toMatchObject([403, { code: 'identity.permission-missing' }]);
  });

  it('refuses whoever is not known', async () => {
    const key = await newKey(await newTenant('unknown'), 'records:read');
    const [, prefix, secret] = key.split('_', 3) as [string, string, string];
    const strangers = [
      undefined,
      '',
      'Bearer',
      key,
      `Basic ${key}`,
      `Bearer bal_${prefix}_${'A'.repeat(43)}`,
      `Bearer bal_000000000000_${secret}`,
      `Bearer ${key}x`,
    ];
    for (const authorization of strangers) {
      const answer = await call(authorization);
      expect([authorization, answer.statusCode]).toEqual([authorization, 401]);
      expect(answer.json()).toMatchObject({ code: 'identity.not-authenticated' });
    }
  });

  it.each([
    ['was revoked', sql`revoked_at = now()`],
    ['has expired', sql`expires_at = now() - interval '1 second'`],
  ])('refuses a key that %s, five seconds later at the latest', async (end, change) => {
    const tenant = await newTenant(end.slice(4));
    const authorization = `Bearer ${await newKey(tenant, 'records:read')}`;
    expect((await call(authorization)).statusCode).toBe(200);
    await app
      .get(Database, { strict: false })
      .forTenant(tenant.id, (tx) => tx.execute(sql`UPDATE api_keys SET ${change}`));
    now = new Date(now.getTime() + 5_001);
    expect((await call(authorization)).statusCode).toBe(401);
  });

  it('keeps no key that could be read out of the database', async () => {
    const tenant = await newTenant('sealed');
    const secret = (await newKey(tenant, 'records:read')).slice('bal_000000000000_'.length);
    const kept = await app
      .get(Database, { strict: false })
      .forTenant(tenant.id, (tx) => tx.one<{ text: string }>`SELECT api_keys::text AS text FROM api_keys`);
    expect(kept.text).toContain(tenant.id);
    for (const form of [secret, Buffer.from(secret).toString('hex')]) expect(kept.text).not.toContain(form);
  });
});

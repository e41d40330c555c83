import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { CreateApiKey, CreateTenant } from '@balance/identity';
import { IdentityHttpModule } from '@balance/identity/http';
import { type Currency, type TenantId } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { RulesHttpModule } from './http.js';

const [meals, travel] = ['01890a5d-ac96-774b-bcce-b302099a8001', '01890a5d-ac96-774b-bcce-b302099a8002'];
const nobody = '01890a5d-ac96-774b-bcce-b302099a8009';

let test: TestDatabase;
let app: NestFastifyApplication;
let tenantId: TenantId;
let key: string;

beforeAll(async () => {
  test = await testDatabase();
  const config = loadConfig({ DATABASE_URL: test.adminUrl, LOG_LEVEL: 'silent' });
  const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];

  @Module({ imports: [...platform, IdentityHttpModule, RulesHttpModule] })
  class TestApi {}

  app = await createHttpApp(TestApi, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const tenant = { slug: 'acme', name: 'Acme', currency: 'EUR' as Currency };
  tenantId = (await app.get(CreateTenant, { strict: false }).execute(tenant)).id;
  key = await app.get(CreateApiKey, { strict: false }).execute(tenantId, 'test');
  await app.get(Database).forTenant(
    tenantId,
    (tx) => tx.execute`
      INSERT INTO categories (tenant_id, id, key, name, kind, account_code)
      VALUES (current_tenant(), ${meals}::uuid, 'meals', 'Meals', 'expense', '6400'),
             (current_tenant(), ${travel}::uuid, 'travel', 'Travel', 'expense', '6300')`,
  );
});
afterAll(async () => {
  await app.close();
  await test.drop();
});

async function call(method: 'GET' | 'POST' | 'PATCH', path: string, payload?: object, headers: object = {}) {
  const answer = await app.inject({
    method,
    url: `/api/v1/rules${path}`,
    headers: { authorization: `Bearer ${key}`, ...headers },
    ...(payload && { payload }),
  });
  return {
    status: answer.statusCode,
    tag: answer.headers.etag,
    body: (answer.body === '' ? {} : answer.json()) as Record<string, unknown>,
  };
}

const aRule = (changes: object = {}) => ({
  name: 'Taxis',
  when: { field: 'description', operator: 'contains', value: 'cab' },
  then: { categoryId: travel },
  ...changes,
});
const created = async (changes: object = {}): Promise<string> =>
  String((await call('POST', '', aRule(changes))).body['id']);

describe('rules over HTTP', () => {
  it('shows a rule with its version, and not again to who has it', async () => {
    const id = await created();
    const shown = await call('GET', `/${id.toUpperCase()}`);
    expect(shown).toEqual({
      status: 200,
      tag: '"1"',
      body: { id, version: 1, priority: 0, isEnabled: true, ...aRule() },
    });
    const again = await call('GET', `/${id}`, undefined, { 'if-none-match': '"1"' });
    expect(again).toEqual({ status: 304, tag: '"1"', body: {} });
    expect(await call('GET', `/${nobody}`)).toMatchObject({ status: 404, body: { code: 'rules.not-found' } });
  });

  it('changes the version that its author has read, and no other', async () => {
    const id = await created();
    const changed = await call('PATCH', `/${id}`, { name: 'Cabs' }, { 'if-match': '"1"' });
    expect(changed).toMatchObject({ status: 200, tag: '"2"', body: { name: 'Cabs', version: 2 } });
    const late = await call('PATCH', `/${id}`, { name: 'Taxis' }, { 'if-match': '"1"' });
    expect(late).toMatchObject({ status: 412, body: { code: 'http.version-mismatch', current: 2 } });
    expect(await call('PATCH', `/${id}`, { priority: 1 })).toMatchObject({ status: 200, tag: '"3"' });
    expect(await call('GET', `/${id}`)).toMatchObject({ body: { name: 'Cabs', priority: 1, version: 3 } });
  });

  it('lets one of two changes win that were made to the same version', async () => {
    const id = await created();
    const change = (name: string) => call('PATCH', `/${id}`, { name }, { 'if-match': '"1"' });
    const answers = await Promise.all([change('Cabs'), change('Cars'), change('Rides')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('writes one id of a rule into the log, however it was asked for', async () => {
    const id = await created();
    await call('PATCH', `/${id.toUpperCase()}`, { isEnabled: false });
    const events = await app
      .get(Database)
      .forTenant(
        tenantId,
        (tx) => tx.query`SELECT type FROM events WHERE stream = ${`rule:${id}`} ORDER BY position`,
      );
    expect(events).toEqual([{ type: 'RULE_CREATED' }, { type: 'RULE_CHANGED' }]);
  });

  it.each([
    [{ when: null }, 400],
    [{ name: null }, 400],
    [{ name: '' }, 422],
    [{ priority: 1e20 }, 422],
    [{ priority: '1' }, 422],
    [{ isEnabled: 'yes' }, 422],
    [{ when: [] }, 422],
    [{ when: { field: 'description', operator: 'matches', value: '(' } }, 422],
    [{ then: { categoryId: nobody } }, 422],
    [{ then: [] }, 422],
    [{ colour: 1 }, 400],
  ])('refuses %j', async (changes, status) => {
    expect(await call('POST', '', aRule(changes))).toMatchObject({ status });
  });

  it('lists them by priority and name, those in force or those of a category', async () => {
    const before = await call('GET', '?limit=500');
    for (const id of (before.body['items'] as { id: string }[]).map((rule) => rule.id))
      await call('PATCH', `/${id}`, { isEnabled: false });
    await created({ name: 'b', priority: 5, then: { categoryId: meals } });
    await created({ name: 'a', priority: -5 });
    await created({ name: 'c', priority: 5 });
    const names = async (query: string) =>
      ((await call('GET', query)).body['items'] as { name: string }[]).map(({ name }) => name);
    expect(await names('?isEnabled=true')).toEqual(['c', 'b', 'a']);
    expect(await names('?isEnabled=true&sort=priority')).toEqual(['a', 'b', 'c']);
    expect(await names('?isEnabled=true&sort=-name')).toEqual(['c', 'b', 'a']);
    expect(await names(`?categoryId=${meals}`)).toEqual(['b']);
    const { body } = await call('GET', '?isEnabled=true&limit=2&count=true');
    expect(body).toMatchObject({ count: 3, countIsExact: true, nextCursor: expect.any(String) });
    expect(await names(`?isEnabled=true&limit=2&cursor=${String(body['nextCursor'])}`)).toEqual(['a']);
    expect(await call('GET', `?sort=name&cursor=${String(body['nextCursor'])}`)).toMatchObject({
      status: 400,
      body: { code: 'paging.cursor-invalid' },
    });
  });
});

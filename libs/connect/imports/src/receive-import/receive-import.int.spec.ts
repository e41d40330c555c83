import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigModule, loadConfig } from '@balance/config';
import { DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp, HttpContractModule } from '@balance/http';
import { CreateApiKey, CreateTenant } from '@balance/identity';
import { IdentityHttpModule } from '@balance/identity/http';
import { type Currency, SystemIds, type TenantId } from '@balance/kernel';
import { StorageModule } from '@balance/storage';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { ImportsHttpModule } from '../http.js';

const ids = new SystemIds();

interface Sent {
  readonly key?: string;
  readonly content?: string;
  readonly name?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

describe('POST /imports', () => {
  let test: TestDatabase;
  let home: string;
  let app: NestFastifyApplication;
  let tenantId: TenantId;
  let apiKey: string;

  beforeAll(async () => {
    test = await testDatabase();
    home = mkdtempSync(path.join(tmpdir(), 'balance-imports-'));
    const config = loadConfig({
      DATABASE_URL: test.adminUrl,
      BALANCE_HOME: home,
      SECRET_KEY: 'ab'.repeat(32),
      LOG_LEVEL: 'silent',
      UPLOAD_LIMIT_MB: '1',
    });

    @Module({
      imports: [
        ConfigModule.with(config),
        DatabaseModule.register(),
        EventsModule,
        StorageModule,
        IdentityHttpModule,
        HttpContractModule,
        ImportsHttpModule,
      ],
    })
    class TestProcess {}

    app = await createHttpApp(TestProcess, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  beforeEach(async () => {
    const slug = `t-${ids.next()}`;
    const tenants = app.get(CreateTenant, { strict: false });
    ({ id: tenantId } = await tenants.execute({ slug, name: slug, currency: 'GBP' as Currency }));
    apiKey = await app.get(CreateApiKey, { strict: false }).execute(tenantId, 'a key');
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
    rmSync(home, { recursive: true });
  });

  async function send({ key, content = 'Date,Amount\n', name = 'a.csv', fields = {} }: Sent) {
    const form = new FormData();
    for (const [field, value] of Object.entries(fields)) form.set(field, value);
    form.set('file', new Blob([content]), name);
    const body = new Response(form);
    return app.inject({
      method: 'POST',
      url: '/api/v1/imports',
      headers: {
        authorization: `Bearer ${apiKey}`,
        'content-type': body.headers.get('content-type') ?? '',
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      payload: Buffer.from(await body.arrayBuffer()),
    });
  }
  const files = () => readdirSync(path.join(home, 'files', tenantId, 'imports'));
  const imports = async (): Promise<unknown[]> => {
    const headers = { authorization: `Bearer ${apiKey}` };
    const { items } = (await app.inject({ url: '/api/v1/imports', headers })).json<{ items: unknown[] }>();
    return items;
  };

  it('takes a file once for each key, whatever the boundary between the parts', async () => {
    const [first, second] = [await send({ key: 'k' }), await send({ key: 'k' })];
    expect(first.statusCode).toBe(202);
    expect([second.statusCode, second.body]).toEqual([202, first.body]);
    expect(second.headers['idempotency-replayed']).toBe('true');
    expect(await imports()).toHaveLength(1);
    expect(files()).toEqual([first.json().id]);
  });

  it('takes it each time without one', async () => {
    await send({});
    await send({});
    expect(await imports()).toHaveLength(2);
  });

  it.each([
    ['another file', { content: 'Date,Amount\n2026-01-13,1.00\n' }],
    ['another name', { name: 'b.csv' }],
    ['another account', { fields: { accountCode: '1001' } }],
    ['another mapping', { fields: { mapping: '{"dateFormat":"dd/mm/yyyy"}' } }],
  ])('refuses the key of %s, and keeps nothing of it', async (_, other) => {
    await send({ key: 'k' });
    const refused = await send({ key: 'k', ...other });
    expect([refused.statusCode, refused.json().code]).toEqual([422, 'http.idempotency-key-reused']);
    expect(await imports()).toHaveLength(1);
    expect(files()).toHaveLength(1);
  });

  it('may be sent again after the file was too large', async () => {
    const refused = await send({ key: 'k', content: 'x'.repeat(1_100_000) });
    expect([refused.statusCode, refused.json().code]).toEqual([413, 'storage.file-too-large']);
    expect((await send({ key: 'k' })).statusCode).toBe(202);
  });

  it('is one import of five that come together', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => send({ key: 'k' })));
    expect(answers.filter(({ statusCode }) => statusCode === 202).length).toBeGreaterThanOrEqual(1);
    expect(await imports()).toHaveLength(1);
    expect(files()).toHaveLength(1);
  });

  it('counts as an upload', async () => {
    expect((await send({})).headers['ratelimit-policy']).toBe(
      '"caller";q=3000;w=60, "heavy";q=300;w=60, "tenant";q=6000;w=60',
    );
  });
});

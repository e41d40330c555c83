import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule } from '@balance/events';
import { createHttpApp } from '@balance/http';
import { CreateApiKey, CreateTenant } from '@balance/identity';
import { IdentityHttpModule } from '@balance/identity/http';
import { type Currency } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { RememberApproved } from '../remember-approved/remember-approved.use-case.js';
import { SimilarityHttpModule } from '../http.js';
import { cause, someApprovals } from '../testing/test-similarity.js';
import { learn } from '../train-tenant/learn.js';
import { LearnInThread } from '../train-tenant/learn-in-thread.js';
import { TrainTenantJob } from '../train-tenant/train-tenant.job.js';
import { SimilarityWorkerModule } from '../worker.js';

describe('what similarity has learned, over HTTP', () => {
  let test: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    test = await testDatabase();
    const config = loadConfig({ DATABASE_URL: test.adminUrl, LOG_LEVEL: 'silent' });
    const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule];

    @Module({ imports: [...platform, IdentityHttpModule, SimilarityHttpModule, SimilarityWorkerModule] })
    class TestApi {}

    app = await createHttpApp(TestApi, config);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    app.get(LearnInThread, { strict: false }).execute = async (lesson) => learn(lesson);
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
  });

  async function newTenant(slug: string) {
    const tenant = { slug, name: slug, currency: 'GBP' as Currency };
    const { id } = await app.get(CreateTenant, { strict: false }).execute(tenant);
    const key = await app.get(CreateApiKey, { strict: false }).execute(id, 'test');
    const call = async (method: 'GET' | 'POST', path = '') => {
      const headers = { authorization: `Bearer ${key}` };
      const answer = await app.inject({ method, url: `/api/v1/models/similarity${path}`, headers });
      return { status: answer.statusCode, body: answer.json() as Record<string, unknown> };
    };
    return { id, call };
  }

  it('tells what was learned, how sure it may be, and that nothing was, of each tenant by itself', async () => {
    const [{ id, call }, other] = [await newTenant('acme'), await newTenant('globex')];
    await app
      .get(Database)
      .forTenant(id, (tx) =>
        app.get(RememberApproved, { strict: false }).execute(tx, someApprovals(400), cause),
      );
    expect((await call('GET')).body).toEqual({
      examples: 400,
      untrained: 400,
      isTraining: true,
      model: null,
    });
    const asked = await call('POST', '/train');
    expect(asked.status).toBe(202);
    const data = { tenantId: id, trainingId: asked.body['trainingId'] as never };
    const signal = new AbortController().signal;
    await app.get(TrainTenantJob, { strict: false }).handle(data, { cause, attempt: 1, signal });
    expect(await call('GET')).toMatchObject({
      status: 200,
      body: {
        ...{ examples: 400, untrained: 0, isTraining: false },
        model: {
          ...{ version: 1, examples: 400, counterparties: 60, categories: 2 },
          threshold: expect.any(Number),
          heldOut: { precision: expect.any(Number), reliability: expect.any(Array) },
        },
      },
    });
    const nothing = { examples: 0, untrained: 0, isTraining: false, model: null };
    expect((await other.call('GET')).body).toEqual(nothing);
    expect((await other.call('POST', '/train')).status).toBe(202);
  });
});

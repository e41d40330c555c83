import { setTimeout as delay } from 'node:timers/promises';
import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { EventsModule, EventsWorkerModule } from '@balance/events';
import { CreateTenant, IdentityModule } from '@balance/identity';
import { type Currency, SystemIds, type TenantId } from '@balance/kernel';
import { migrateQueue, QueueModule, QueueWorkerModule } from '@balance/queue';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { CategoryRepository } from '../category.repository.js';
import { defaultCategories } from '../domain/default-categories.js';
import { CategoriesWorkerModule } from '../worker.js';
import { OpenCategoriesJob } from './open-categories.job.js';
import { OpenCategories } from './open-categories.use-case.js';

const defaults = defaultCategories.map(({ key }) => key).toSorted();

describe('the categories of a new tenant', () => {
  let test: TestDatabase;
  let worker: TestingModule;

  beforeAll(async () => {
    test = await testDatabase();
    await migrateQueue(test.adminUrl);
    const config = loadConfig({ DATABASE_URL: test.adminUrl, DATABASE_POOL: '3', LOG_LEVEL: 'silent' });
    const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule, QueueModule];
    worker = await Test.createTestingModule({
      imports: [...platform, EventsWorkerModule, QueueWorkerModule, IdentityModule, CategoriesWorkerModule],
    }).compile();
    worker.useLogger(false);
    await worker.init();
  });
  afterAll(async () => {
    await worker.close();
    await test.drop();
  });

  const get: TestingModule['get'] = (type: never) => worker.get(type, { strict: false });
  const keys = async (tenantId: TenantId) => {
    const all = await get(Database).forTenant(tenantId, (tx) => get(CategoryRepository).all(tx));
    return all.map(({ key }) => key).toSorted();
  };

  it('are there when it is created, by whomever', async () => {
    const draft = { name: 'Acme', currency: 'EUR' as Currency };
    const { id } = await get(CreateTenant).execute(draft);
    while ((await keys(id)).length === 0) await delay(20);
    expect(await keys(id)).toEqual(defaults);
  });

  it('are there once, however often the job runs', async () => {
    const tenantId = new SystemIds().next<'tenant'>();
    await Promise.all([1, 2].map(() => get(OpenCategoriesJob).handle({ tenantId })));
    await get(OpenCategoriesJob).handle({ tenantId });
    expect(await keys(tenantId)).toEqual(defaults);
  });

  it('are there whole after a job that was cut off', async () => {
    const tenantId = new SystemIds().next<'tenant'>();
    const cutOff = get(Database).forTenant(tenantId, async (tx) => {
      await get(OpenCategories).execute(tx);
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(await keys(tenantId)).toEqual([]);
    await get(OpenCategoriesJob).handle({ tenantId });
    expect(await keys(tenantId)).toEqual(defaults);
  });
});

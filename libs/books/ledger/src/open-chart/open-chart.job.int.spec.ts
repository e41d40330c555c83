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
import { AccountRepository } from '../account.repository.js';
import { defaultChart } from '../domain/default-chart.js';
import { LedgerWorkerModule } from '../worker.js';
import { OpenChartJob } from './open-chart.job.js';
import { OpenChart } from './open-chart.use-case.js';

describe('the books of a new tenant', () => {
  let test: TestDatabase;
  let worker: TestingModule;

  beforeAll(async () => {
    test = await testDatabase();
    await migrateQueue(test.adminUrl);
    const config = loadConfig({ DATABASE_URL: test.adminUrl, DATABASE_POOL: '3', LOG_LEVEL: 'silent' });
    const platform = [ConfigModule.with(config), DatabaseModule.register(), EventsModule, QueueModule];
    worker = await Test.createTestingModule({
      imports: [...platform, EventsWorkerModule, QueueWorkerModule, IdentityModule, LedgerWorkerModule],
    }).compile();
    worker.useLogger(false);
    await worker.init();
  });
  afterAll(async () => {
    await worker.close();
    await test.drop();
  });

  const get: TestingModule['get'] = (type: never) => worker.get(type, { strict: false });
  const accounts = async (tenantId: TenantId) => {
    const repository = get(AccountRepository);
    return (await get(Database).forTenant(tenantId, (tx) => repository.page(tx, { limit: 500 }))).rows;
  };

  it('are opened when it is created, by whomever', async () => {
    const draft = { name: 'Acme', currency: 'EUR' as Currency };
    const { id } = await get(CreateTenant).execute(draft);
    while ((await accounts(id)).length === 0) await delay(20);
    expect(await accounts(id)).toMatchObject(defaultChart);
  });

  it('are opened once, however often the job runs', async () => {
    const tenantId = new SystemIds().next<'tenant'>();
    await Promise.all([1, 2].map(() => get(OpenChartJob).handle({ tenantId })));
    await get(OpenChartJob).handle({ tenantId });
    expect(await accounts(tenantId)).toMatchObject(defaultChart);
  });

  it('are opened whole after a job that was cut off', async () => {
    const tenantId = new SystemIds().next<'tenant'>();
    const cutOff = get(Database).forTenant(tenantId, async (tx) => {
      await get(OpenChart).execute(tx);
      throw new Error('cut off');
    });
    await expect(cutOff).rejects.toThrow('cut off');
    expect(await accounts(tenantId)).toEqual([]);
    await get(OpenChartJob).handle({ tenantId });
    expect(await accounts(tenantId)).toMatchObject(defaultChart);
  });
});

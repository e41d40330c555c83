import { Test, type TestingModule } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigModule, loadConfig } from '@balance/config';
import { Database, DatabaseModule } from '@balance/database';
import { SystemIds, type TenantId } from '@balance/kernel';
import { type TestDatabase, testDatabase } from '@balance/testing';
import { CategoriesModule } from '../categories.module.js';
import { CategoryUnknown } from '../domain/categories.errors.js';
import { defaultCategories } from '../domain/default-categories.js';
import { ListCategories } from '../list-categories/list-categories.use-case.js';
import { OpenCategories } from './open-categories.use-case.js';

describe('OpenCategories', () => {
  let test: TestDatabase;
  let module: TestingModule;
  const tenantId: TenantId = new SystemIds().next();

  beforeAll(async () => {
    test = await testDatabase();
    const config = loadConfig({ DATABASE_URL: test.adminUrl, DATABASE_POOL: '3' });
    module = await Test.createTestingModule({
      imports: [ConfigModule.with(config), DatabaseModule.register(), CategoriesModule],
    }).compile();
  });
  afterAll(async () => {
    await module.close();
    await test.drop();
  });

  const open = (tenant = tenantId) =>
    module.get(Database).forTenant(tenant, (tx) => module.get(OpenCategories).execute(tx));
  const list = (tenant = tenantId) =>
    module.get(Database).forTenant(tenant, (tx) => module.get(ListCategories).execute(tx));
  const find = (idOrKey: string, tenant = tenantId) =>
    module.get(Database).forTenant(tenant, (tx) => module.get(ListCategories).find(tx, idOrKey));

  it('gives a tenant each default category once, however often and by however many at once', async () => {
    const added = await Promise.all([open(), open()]);
    expect(added.reduce((sum, one) => sum + one, 0)).toBe(defaultCategories.length);
    const before = await list();
    expect(before.map(({ key }) => key).toSorted()).toEqual(
      defaultCategories.map(({ key }) => key).toSorted(),
    );
    expect(await open()).toBe(0);
    expect(await list()).toEqual(before);
  });

  it('lets a category be found by its id and by its key, by its own tenant', async () => {
    await open();
    const meals = await find('meals');
    expect(await find(meals.id)).toEqual(meals);
    await expect(find(meals.id, new SystemIds().next())).rejects.toThrow(CategoryUnknown);
    await expect(find('moon')).rejects.toThrow(CategoryUnknown);
  });
});

import { OpenCategories } from '@balance/categories';
import { Database } from '@balance/database';
import { CreateApiKey, CreateTenant, FindTenant, type Tenant } from '@balance/identity';
import { type Currency, type TenantId } from '@balance/kernel';
import { OpenChart } from '@balance/ledger';
import { type Application } from './application.js';

const first = { slug: 'main', name: 'My business', currency: 'GBP' as Currency };

/** The first tenant with what a business starts with, and its key if it was made just now. */
export async function ensureFirstTenant(app: Application): Promise<{ tenant: Tenant; apiKey?: string }> {
  const [known] = await furnishAll(app);
  if (known) return { tenant: known };
  const tenant = await app.get(CreateTenant).execute(first);
  await furnish(app, tenant.id);
  const apiKey = await app.get(CreateApiKey).execute(tenant.id, 'first key');
  return { tenant, apiKey };
}

/** Gives every tenant what a newer build has added to what tenants start with. @returns all of them, oldest first */
export async function furnishAll(app: Application): Promise<readonly Tenant[]> {
  const tenants = await app.get(FindTenant).list();
  for (const { id } of tenants) await furnish(app, id);
  return tenants;
}

/** Both steps add only what is missing: a start that was cut off between them is made good by the next. */
export function furnish(app: Application, tenantId: TenantId): Promise<void> {
  return app.get(Database).forTenant(tenantId, async (tx) => {
    await app.get(OpenChart).execute(tx);
    await app.get(OpenCategories).execute(tx);
  });
}

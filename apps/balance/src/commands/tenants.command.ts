import Table from 'cli-table3';
import { CreateApiKey, CreateTenant, FindTenant } from '@balance/identity';
import { currencySchema, DomainError } from '@balance/kernel';
import { furnish } from '../run/first-tenant.js';
import { withInstallation } from '../run/session.js';

export class CurrencyUnknown extends DomainError {
  readonly code = 'balance.currency-unknown';
  constructor(currency: string) {
    super(`${currency} is no ISO 4217 currency code, such as GBP, EUR or JPY`, { currency });
  }
}

/** `balance tenants`: all of them, oldest first. */
export async function listTenants(): Promise<void> {
  const tenants = await withInstallation({ worker: false }, (app) => app.get(FindTenant).list());
  const table = new Table({ head: ['slug', 'name', 'currency', 'id'], style: { head: [], border: [] } });
  for (const { slug, name, currency, id } of tenants) table.push([slug, name, currency, id]);
  process.stdout.write(`${table.toString()}\n`);
}

/** `balance tenants create`: a new tenant with categories and a chart of accounts, and its first key. */
export async function createTenant(
  slug: string,
  options: { name?: string; currency: string },
): Promise<void> {
  const currency = currencySchema.safeParse(options.currency);
  if (!currency.success) throw new CurrencyUnknown(options.currency);
  await withInstallation({ worker: false }, async (app) => {
    const tenant = await app
      .get(CreateTenant)
      .execute({ slug, name: options.name ?? slug, currency: currency.data });
    await furnish(app, tenant.id);
    const key = await app.get(CreateApiKey).execute(tenant.id, 'first key');
    process.stdout.write(`${slug} (${tenant.id})\n${key}\n`);
  });
}

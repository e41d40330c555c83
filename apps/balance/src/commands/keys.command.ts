import { CreateApiKey, CreateTenant, FindTenant, permissions, type Permission } from '@balance/identity';
import { currencySchema, DomainError } from '@balance/kernel';
import { furnish } from '../run/first-tenant.js';
import { withInstallation } from '../run/session.js';

export class PermissionUnknown extends DomainError {
  readonly code = 'balance.permission-unknown';
  constructor(unknown: readonly string[]) {
    super(`There is no permission ${unknown.join(', ')}; there are ${permissions.join(', ')}`, { unknown });
  }
}

export class CurrencyUnknown extends DomainError {
  readonly code = 'balance.currency-unknown';
  constructor(currency: string) {
    super(`${currency} is no ISO 4217 currency code, such as GBP, EUR or JPY`, { currency });
  }
}

const isPermission = (text: string): text is Permission => (permissions as readonly string[]).includes(text);

/** `balance keys create`: a new API key, shown once. */
export async function createKey(options: { tenant?: string; name: string; scope?: string[] }): Promise<void> {
  const scopes = options.scope ?? [...permissions];
  const unknown = scopes.filter((scope) => !isPermission(scope));
  if (unknown.length > 0) throw new PermissionUnknown(unknown);
  await withInstallation({ worker: false }, async (app) => {
    const tenant = await app.get(FindTenant).execute(options.tenant);
    const key = await app.get(CreateApiKey).execute(tenant.id, options.name, scopes.filter(isPermission));
    process.stdout.write(`${key}\n`);
  });
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

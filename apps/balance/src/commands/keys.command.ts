import Table from 'cli-table3';
import {
  CreateApiKey,
  FindTenant,
  keyState,
  ListApiKeys,
  type Permission,
  permissions,
  RevokeApiKey,
  RotateApiKey,
  scopes as allScopes,
  type Tenant,
} from '@balance/identity';
import { DomainError } from '@balance/kernel';
import { type Application } from '../run/application.js';
import { commandLine } from '../run/command-line.js';
import { withInstallation } from '../run/session.js';

const hourMs = 3_600_000;
const mostOverlapHours = 168;
const mostListed = 500;

export class PermissionUnknown extends DomainError {
  readonly code = 'balance.permission-unknown';
  constructor(unknown: readonly string[]) {
    super(`No key can be given ${unknown.join(', ')}; there are ${allScopes.join(', ')}`, { unknown });
  }
}

export class OverlapInvalid extends DomainError {
  readonly code = 'balance.overlap-invalid';
  constructor(overlap: string) {
    super(`--overlap is a whole number of hours, up to ${mostOverlapHours}; not ${overlap}`, { overlap });
  }
}

const isScope = (text: string): text is Permission => (allScopes as readonly string[]).includes(text);

const withTenant = <T>(
  slug: string | undefined,
  work: (app: Application, tenant: Tenant) => Promise<T>,
): Promise<T> =>
  withInstallation({ worker: false }, async (app) => work(app, await app.get(FindTenant).execute(slug)));

/** `balance keys`: the keys of a tenant, newest first, without what proves them. */
export async function listKeys(options: { tenant?: string }): Promise<void> {
  const { rows } = await withTenant(options.tenant, (app, tenant) =>
    app.get(ListApiKeys).execute(tenant.id, { limit: mostListed }),
  );
  const head = ['prefix', 'name', 'state', 'scopes', 'created', 'expires', 'last used'];
  const table = new Table({ head, style: { head: [], border: [] } });
  const now = new Date();
  for (const key of rows) {
    const { prefix, name, scopes, createdAt, expiresAt, lastUsedAt } = key;
    const may = scopes.length === allScopes.length ? 'all' : scopes.join('\n');
    table.push([prefix, name, keyState(key, now), may, ...[createdAt, expiresAt, lastUsedAt].map(minuteOf)]);
  }
  process.stdout.write(`${table.toString()}\n`);
}

/** `balance keys create`: a new API key, shown once. */
export async function createKey(options: { tenant?: string; name: string; scope?: string[] }): Promise<void> {
  const scopes = options.scope ?? [...allScopes];
  const unknown = scopes.filter((scope) => !isScope(scope));
  if (unknown.length > 0) throw new PermissionUnknown(unknown);
  await withTenant(options.tenant, async (app, tenant) => {
    const key = await app.get(CreateApiKey).execute(tenant.id, options.name, scopes.filter(isScope));
    process.stdout.write(`${key}\n`);
  });
}

/** `balance keys rotate KEY`: a key of the same scopes, shown once; the old one goes on for a while. */
export async function rotateKey(name: string, options: { tenant?: string; overlap: string }): Promise<void> {
  const overlapHours = Number(options.overlap);
  if (!/^\d+$/.test(options.overlap) || overlapHours > mostOverlapHours)
    throw new OverlapInvalid(options.overlap);
  await withTenant(options.tenant, async (app, { id: tenantId }) => {
    const { id } = await app.get(ListApiKeys).find(tenantId, name);
    const operator = { tenantId, person: null, permissions: new Set(permissions), cause: commandLine(app) };
    const { text } = await app.get(RotateApiKey).execute(operator, id, overlapHours * hourMs);
    process.stdout.write(`${text}\n`);
  });
}

/** `balance keys revoke KEY`: ends it; a process that runs already lets it in for 5 s more. */
export async function revokeKey(name: string, options: { tenant?: string }): Promise<void> {
  await withTenant(options.tenant, async (app, { id: tenantId }) => {
    const { id, prefix } = await app.get(ListApiKeys).find(tenantId, name);
    await app.get(RevokeApiKey).execute({ tenantId, cause: commandLine(app) }, id);
    process.stdout.write(`${prefix} is revoked.\n`);
  });
}

const minuteOf = (time: Date | null): string => time?.toISOString().slice(0, 16).replace('T', ' ') ?? '';

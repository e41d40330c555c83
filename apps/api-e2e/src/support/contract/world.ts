import { furnish } from './furnish.js';
import { mailedToken, type Place, register, signIn } from './people.js';
import { ask, type Page } from './send.js';

export const roles = ['owner', 'admin', 'accountant', 'reviewer', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** A tenant with a person of each role, and one of everything that an operation can be about. */
export interface World {
  readonly tenantId: string;
  readonly emails: Readonly<Record<Role, string>>;
  /** Access tokens. */
  readonly tokens: Record<Role, string>;
  /** By the segment of the path that stands before the id. */
  readonly ids: Readonly<Record<string, string>>;
}

/** Builds one through the API alone, as its users would. */
export async function buildWorld(place: Place, name: string): Promise<World> {
  const emails = Object.fromEntries(roles.map((role) => [role, `${role}@${name}.example`])) as Record<
    Role,
    string
  >;
  await register(place, emails.owner);
  const founder = await signIn(place, emails.owner);
  const tenant = await ask<{ id: string }>(place.base, founder, 'POST', '/tenants', {
    name,
    currency: 'GBP',
  });
  const owner = await signIn(place, emails.owner, tenant.id);
  const tokens: Record<string, string> = { owner };
  for (const role of roles.slice(1)) tokens[role] = await join(place, owner, tenant.id, emails[role], role);
  const sacrificed = `leaver@${name}.example`;
  await join(place, owner, tenant.id, sacrificed, 'viewer');
  return {
    tenantId: tenant.id,
    emails,
    tokens: tokens as Record<Role, string>,
    ids: { ...(await furnish(place, owner)), ...(await access(place, owner, sacrificed)) },
  };
}

async function join(
  place: Place,
  owner: string,
  tenantId: string,
  email: string,
  role: string,
): Promise<string> {
  await ask(place.base, owner, 'POST', '/invitations', { email, role });
  await register(place, email);
  const token = await mailedToken(place, email, 'accept-invitation');
  await ask(place.base, await signIn(place, email), 'POST', '/auth/accept-invitation', { token });
  return signIn(place, email, tenantId);
}

/** Who else may come in. */
async function access({ base }: Place, owner: string, sacrificed: string): Promise<Record<string, string>> {
  const account = await ask<{ id: string }>(base, owner, 'POST', '/service-accounts', { name: 'Front desk' });
  const key = await ask<{ id: string }>(base, owner, 'POST', '/api-keys', {
    serviceAccountId: account.id,
    name: 'till 1',
    scopes: ['records:read'],
  });
  const email = `asked@${sacrificed.split('@')[1]}`;
  const invitation = await ask<{ id: string }>(base, owner, 'POST', '/invitations', {
    email,
    role: 'viewer',
  });
  const members = await ask<Page<{ userId: string; email: string }>>(base, owner, 'GET', '/members?limit=50');
  const sessions = await ask<Page<{ id: string }>>(base, owner, 'GET', '/me/sessions');
  return {
    'service-accounts': account.id,
    'api-keys': key.id,
    invitations: invitation.id,
    members: members.items.find((member) => member.email === sacrificed)!.userId,
    sessions: sessions.items.at(-1)!.id,
  };
}

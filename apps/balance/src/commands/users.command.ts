import { AddUser, FindTenant, type Role, roles } from '@balance/identity';
import { DomainError } from '@balance/kernel';
import { commandLine } from '../run/command-line.js';
import { withInstallation } from '../run/session.js';

export class RoleUnknown extends DomainError {
  readonly code = 'balance.role-unknown';
  constructor(role: string) {
    super(`There is no role ${role}; there are ${roles.join(', ')}`, { role });
  }
}

const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** `balance users add EMAIL`: somebody who is a member from now on, and where they choose a password. */
export async function addUser(
  email: string,
  { tenant: slug, role, name }: { tenant?: string; role: string; name?: string },
): Promise<void> {
  if (!isRole(role)) throw new RoleUnknown(role);
  await withInstallation({ worker: false }, async (app) => {
    const tenant = await app.get(FindTenant).execute(slug);
    const draft = { email, role, ...(name !== undefined && { name }) };
    const { passwordUrl } = await app.get(AddUser).execute(tenant.id, draft, commandLine(app));
    process.stdout.write(
      `${email} is a member of ${tenant.slug}.\n` +
        (passwordUrl === undefined
          ? 'They have a password already.\n'
          : `They choose a password here, once, within a day:\n${passwordUrl}\n`),
    );
  });
}

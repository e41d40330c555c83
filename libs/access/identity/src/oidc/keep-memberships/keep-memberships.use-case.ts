import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, Ids, type TenantId } from '@balance/kernel';
import { type UserId } from '../../domain/caller.js';
import { type OidcClaims } from '../../domain/oidc-claims.js';
import { type Role } from '../../domain/permissions.js';
import { KeepMembership } from '../../outside/keep-membership/keep-membership.js';
import { KeptMembershipRepository, type MembersTenant } from '../../outside/kept-membership.repository.js';
import { LoginRepository } from '../../outside/login.repository.js';

/** Makes the memberships that an issuer keeps of somebody those that their newest token names, and no others. */
@Injectable()
export class KeepMemberships {
  constructor(
    private readonly database: Database,
    private readonly logins: LoginRepository,
    private readonly memberships: KeptMembershipRepository,
    private readonly keepMembership: KeepMembership,
    private readonly ids: Ids,
  ) {}

  async execute(
    userId: UserId,
    { person, role, saidAt }: Pick<OidcClaims, 'person' | 'role' | 'saidAt'>,
    named: readonly MembersTenant[],
  ): Promise<void> {
    const { issuer } = person;
    const kept = await this.database.asSystem((tx) => this.memberships.keptOf(tx, userId, issuer));
    const wanted = new Map<TenantId, Role | null>(kept.map(({ tenantId }) => [tenantId, null]));
    for (const { id } of named) wanted.set(id, role);
    const cause: Cause = { actor: 'system:oidc', correlationId: this.ids.next(), causationId: null };
    for (const [tenantId, wish] of wanted) {
      if (kept.some((one) => one.tenantId === tenantId && one.role === wish)) continue;
      await this.database.asSystemFor(tenantId, async (tx) => {
        // Another process may have seen a newer token since.
        if (await this.logins.isNewest(tx, person, saidAt))
          await this.keepMembership.within(tx, { userId, issuer, role: wish, cause });
      });
    }
  }
}

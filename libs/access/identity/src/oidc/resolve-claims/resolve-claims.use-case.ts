import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Proof } from '../../authenticate/token-verifier.js';
import { type UserId } from '../../domain/caller.js';
import { chooseTenant } from '../../domain/outside-tenant-choice.js';
import { type OidcClaims } from '../../domain/oidc-claims.js';
import { ProviderRoleUnknown, ProviderTenantUnknown } from '../../domain/outside.errors.js';
import { KeepPerson } from '../../outside/keep-person/keep-person.use-case.js';
import { KeptMembershipRepository, type MembersTenant } from '../../outside/kept-membership.repository.js';
import { KeepMemberships } from '../keep-memberships/keep-memberships.use-case.js';

/** Finds out who a token's holder is here, and keeps what the token says of them. */
@Injectable()
export class ResolveClaims {
  constructor(
    private readonly database: Database,
    private readonly people: KeepPerson,
    private readonly memberships: KeptMembershipRepository,
    private readonly keepMemberships: KeepMemberships,
  ) {}

  /**
   * @param chosenTenant id or slug; needed only by who has several
   * @throws {ProviderRoleUnknown} `identity.provider-role-unknown`,
   *   {@link ProviderTenantUnknown} `identity.provider-tenant-unknown`
   */
  async execute(claims: OidcClaims, chosenTenant: string | undefined): Promise<Proof> {
    const { userId, isNewest } = await this.people.execute(claims.person, claims.saidAt);
    const theirs = await this.tenantsOf(userId, claims, isNewest);
    const tenant = chooseTenant(theirs, chosenTenant);
    return {
      userId,
      sessionId: null,
      tenantId: tenant?.id ?? null,
      impersonatorId: null,
      untilMs: claims.untilMs,
    };
  }

  private async tenantsOf(
    userId: UserId,
    claims: OidcClaims,
    isNewest: boolean,
  ): Promise<readonly MembersTenant[]> {
    const { tenants: named, role, namedRoles } = claims;
    if (named === null) return this.database.asSystem((tx) => this.memberships.tenantsOf(tx, userId));
    const tenants = await this.database.asSystem((tx) => this.memberships.tenantsCalled(tx, named));
    // What an older token says no longer holds, though it still tells who somebody is.
    if (isNewest) await this.keepMemberships.execute(userId, claims, tenants);
    if (role === null) throw new ProviderRoleUnknown(namedRoles.slice(0, 10));
    if (tenants.length === 0) throw new ProviderTenantUnknown(named.slice(0, 10));
    return tenants;
  }
}

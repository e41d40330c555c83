import { Injectable } from '@nestjs/common';
import { Ids, type TenantId } from '@balance/kernel';
import { type Proof } from '../../authenticate/token-verifier.js';
import { type ClerkClaims, type ClerkOrganisation } from '../../domain/clerk-claims.js';
import { ProviderRoleUnknown, ProviderTenantUnknown } from '../../domain/outside.errors.js';
import { KeepPerson } from '../../outside/keep-person/keep-person.use-case.js';
import { Clerk } from '../clerk.js';
import { KeepMember } from '../keep-member/keep-member.use-case.js';
import { KeepOrganisation } from '../keep-organisation/keep-organisation.use-case.js';

/** Anything that a message says is newer. */
const beforeAll = new Date(0);

/** Finds out who a session's holder is here; makes what no message has told of yet. */
@Injectable()
export class ResolveSession {
  constructor(
    private readonly people: KeepPerson,
    private readonly organisations: KeepOrganisation,
    private readonly members: KeepMember,
    private readonly clerk: Clerk,
    private readonly ids: Ids,
  ) {}

  /**
   * @throws {ProviderRoleUnknown} `identity.provider-role-unknown`,
   *   {@link ProviderTenantUnknown} `identity.provider-tenant-unknown`
   */
  async execute(claims: ClerkClaims): Promise<Proof> {
    const { subject, organisation, untilMs } = claims;
    const { issuer } = this.clerk.settings;
    const silence = { email: null, isEmailVerified: null, name: null };
    const { userId } = await this.people.execute({ issuer, subject, ...silence }, beforeAll);
    const tenantId = organisation && (await this.tenantOf(claims, organisation));
    return { userId, sessionId: null, tenantId, impersonatorId: null, untilMs };
  }

  private async tenantOf(
    { subject, saidAt }: ClerkClaims,
    { id, slug, role }: ClerkOrganisation,
  ): Promise<TenantId> {
    const cause = { actor: 'system:clerk', correlationId: this.ids.next<'correlation'>(), causationId: null };
    const word = { id, slug, name: null, creator: null, saidAt: beforeAll };
    const tenantId = await this.organisations.execute(word, cause);
    if (tenantId === null) throw new ProviderTenantUnknown([slug ?? id]);
    await this.members.execute({ organisation: id, subject, role }, saidAt, tenantId, cause);
    if (!this.clerk.settings.roleNames.has(role)) throw new ProviderRoleUnknown([role]);
    return tenantId;
  }
}

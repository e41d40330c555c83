import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type Person } from '../../domain/caller.js';
import { type SessionTenant } from '../../domain/session.js';
import { type AccessToken, AccessTokens } from '../access-tokens.js';
import { ownSession } from '../own-session.js';
import { MoveSession } from './move-session.js';

/** Gives a person an access token for another tenant of theirs; their session works for it from now on. */
@Injectable()
export class SwitchTenant {
  constructor(
    private readonly database: Database,
    private readonly moveSession: MoveSession,
    private readonly accessTokens: AccessTokens,
  ) {}

  /** @throws {TenantUnknown} `identity.tenant-unknown`: not theirs, or none */
  async execute(
    person: Person,
    tenantId: TenantId,
  ): Promise<AccessToken & { readonly tenant: SessionTenant }> {
    const tenant = await this.database.asSystem((tx) => this.moveSession.execute(tx, person, tenantId));
    const holder = {
      userId: person.userId,
      sessionId: ownSession(person),
      tenantId: tenant.id,
      impersonatorId: null,
    };
    return { ...(await this.accessTokens.issue(holder)), tenant };
  }
}

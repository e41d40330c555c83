import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { Clock } from '@balance/kernel';
import { impersonationSeconds } from '../../domain/access-token.js';
import { type Caller, type UserId } from '../../domain/caller.js';
import { PersonRequired } from '../../domain/identity.errors.js';
import { MemberNotFound } from '../../domain/members.errors.js';
import { ActingAsYourself } from '../../domain/sessions.errors.js';
import { impersonationStarted } from '../../domain/sessions.events.js';
import { MembershipRepository } from '../../members/membership.repository.js';
import { type AccessToken, AccessTokens } from '../access-tokens.js';

/** Lets a person act as a member of their tenant, in that tenant, for a quarter of an hour. */
@Injectable()
export class Impersonate {
  constructor(
    private readonly database: Database,
    private readonly members: MembershipRepository,
    private readonly events: EventLog,
    private readonly accessTokens: AccessTokens,
    private readonly clock: Clock,
  ) {}

  /**
   * The token ends with the session of whoever asks, and with their power to do this.
   *
   * @throws {PersonRequired} `identity.person-required`: a key asks, or somebody who acts as somebody else already
   * @throws {MemberNotFound} `identity.member-not-found`, {@link ActingAsYourself} `identity.acting-as-yourself`
   */
  async execute({ tenantId, person, cause }: Caller, userId: UserId): Promise<AccessToken> {
    if (!person || person.sessionId === null || person.impersonatorId !== null) throw new PersonRequired();
    if (person.userId === userId) throw new ActingAsYourself();
    const until = new Date(this.clock.now().getTime() + impersonationSeconds * 1_000).toISOString();
    await this.database.forTenant(tenantId, async (tx) => {
      const member = await this.members.find(tx, userId);
      if (!member || member.isDisabled) throw new MemberNotFound(userId);
      const stream = `member:${userId}`;
      await this.events.append(tx, [{ event: impersonationStarted, stream, payload: { until }, cause }]);
    });
    const { sessionId, userId: impersonatorId } = person;
    return this.accessTokens.issue({ userId, sessionId, tenantId, impersonatorId });
  }
}

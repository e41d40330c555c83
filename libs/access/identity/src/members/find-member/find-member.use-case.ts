import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type UserId } from '../../domain/caller.js';
import { type Role } from '../../domain/permissions.js';
import { MembershipRepository, type ReachableMember } from '../membership.repository.js';

/** What somebody is in the tenant. */
@Injectable()
export class FindMember {
  constructor(private readonly memberships: MembershipRepository) {}

  /** @returns their role; nothing for who is no member */
  roleOf(tx: Tx, userId: UserId): Promise<Role | undefined> {
    return this.memberships.roleOf(tx, userId);
  }

  /** Those of them that are members and can be written to, by id. */
  reachable(tx: Tx, userIds: readonly UserId[]): Promise<ReachableMember[]> {
    return this.memberships.reachable(tx, userIds);
  }
}

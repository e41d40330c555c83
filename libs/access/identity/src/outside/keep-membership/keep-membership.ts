import { Injectable } from '@nestjs/common';
import { type SystemTx, type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { assertNever, type Cause } from '@balance/kernel';
import { type UserId } from '../../domain/caller.js';
import { decideMove } from '../../domain/outside-membership.js';
import { memberJoined, memberRemoved, memberRoleChanged } from '../../domain/members.events.js';
import { type Role } from '../../domain/permissions.js';
import { MembershipRepository } from '../../members/membership.repository.js';
import { KeptMembershipRepository } from '../kept-membership.repository.js';

export interface MembershipWord {
  readonly userId: UserId;
  readonly issuer: string;
  /** The role that the provider gives; unset when it gives none. */
  readonly role: Role | null;
  readonly cause: Cause;
}

/** Keeps one membership in step with what an outside provider says of it. */
@Injectable()
export class KeepMembership {
  constructor(
    private readonly memberships: MembershipRepository,
    private readonly kept: KeptMembershipRepository,
    private readonly events: EventLog,
  ) {}

  /** @param tx of the tenant that the membership is in */
  async within(tx: SystemTx & Tx, { userId, issuer, role: wanted, cause }: MembershipWord): Promise<void> {
    const move = decideMove(await this.kept.lock(tx, userId), issuer, wanted);
    const about = { stream: `member:${userId}`, cause };
    switch (move.kind) {
      case 'none':
        return;
      case 'join': {
        const { role } = move;
        // Somebody else was faster: then it was told already.
        if (!(await this.memberships.insert(tx, { userId, role, source: issuer }))) return;
        await this.events.append(tx, [{ ...about, event: memberJoined, payload: { role, source: issuer } }]);
        return;
      }
      case 'change': {
        const { from, to } = move;
        await this.kept.setRole(tx, userId, to, issuer);
        if (from !== to)
          await this.events.append(tx, [{ ...about, event: memberRoleChanged, payload: { from, to } }]);
        return;
      }
      case 'remove':
        await this.memberships.delete(tx, userId);
        await this.events.append(tx, [{ ...about, event: memberRemoved, payload: { role: move.role } }]);
        return;
      default:
        assertNever(move);
    }
  }
}

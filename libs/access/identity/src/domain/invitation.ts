import { type Id } from '@balance/kernel';
import { type UserId } from './caller.js';
import { type Role } from './permissions.js';

export type InvitationId = Id<'invitation'>;

/** Somebody was asked to join a tenant. */
export interface Invitation {
  readonly id: InvitationId;
  /** As it was typed; mail goes there. */
  readonly email: string;
  /** See `readEmail`. */
  readonly emailKey: string;
  readonly role: Role;
  /** `user:<id>` or `key:<id>` */
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: UserId | null;
  readonly revokedAt: Date | null;
}

const dayMs = 24 * 3_600_000;
const lifeMs = 7 * dayMs;
/** So soon after a mail the next one would only say the same. */
const mailEveryMs = 60_000;

export const invitationStates = ['open', 'expired', 'accepted', 'revoked'] as const;
export type InvitationState = (typeof invitationStates)[number];

type Course = Pick<Invitation, 'acceptedAt' | 'revokedAt' | 'expiresAt'>;

export function invitationState({ acceptedAt, revokedAt, expiresAt }: Course, now: Date): InvitationState {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt > now ? 'open' : 'expired';
}

/** Until when an invitation that is mailed now can be accepted. */
export const invitationEnd = (now: Date): Date => new Date(now.getTime() + lifeMs);

/** Whether it was mailed so lately that doing so again would only annoy. */
export const wasJustMailed = ({ expiresAt }: Pick<Invitation, 'expiresAt'>, now: Date): boolean =>
  invitationEnd(now).getTime() - expiresAt.getTime() < mailEveryMs;

/** Who wants to accept an invitation. */
export interface Invitee {
  readonly userId: UserId;
  readonly emailKey: string;
  readonly isVerified: boolean;
}

export type Acceptance = 'accept' | 'accepted-before' | 'not-yours' | 'used' | 'revoked' | 'expired';

/** A link alone makes nobody a member: it may have been passed on. The address that was invited must be theirs. */
export function decideAcceptance(
  invitation: Course & Pick<Invitation, 'emailKey' | 'acceptedBy'>,
  invitee: Invitee,
  now: Date,
): Acceptance {
  if (invitation.acceptedBy === invitee.userId) return 'accepted-before';
  if (!invitee.isVerified || invitee.emailKey !== invitation.emailKey) return 'not-yours';
  const state = invitationState(invitation, now);
  if (state === 'open') return 'accept';
  return state === 'accepted' ? 'used' : state;
}

import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { roles } from './permissions.js';

const role = z.enum(roles);

/**
 * Somebody was asked to join, or asked again: each is one mail. Whom is in the invitation and not here: the log keeps no
 * addresses. Stream `invitation:<id>`.
 */
export const memberInvited = defineEvent('MEMBER_INVITED', z.strictObject({ role }));

/** An invitation can no longer be accepted. Stream `invitation:<id>`. */
export const invitationRevoked = defineEvent('INVITATION_REVOKED', z.strictObject({}));

/**
 * Somebody is a member from now on. Stream `member:<user id>`.
 *
 * - `source`: who keeps the membership: `balance`, or the issuer of an outside provider
 * - `invitationId`: the invitation that was accepted, if one was
 */
export const memberJoined = defineEvent(
  'MEMBER_JOINED',
  z.strictObject({ role, source: z.string().min(1), invitationId: z.uuid().optional() }),
);

/** Somebody changed what a member is there for. Stream `member:<user id>`. */
export const memberRoleChanged = defineEvent('MEMBER_ROLE_CHANGED', z.strictObject({ from: role, to: role }));

/** Somebody else ended the membership; `role` is what it was. Stream `member:<user id>`. */
export const memberRemoved = defineEvent('MEMBER_REMOVED', z.strictObject({ role }));

/** The member ended it; `role` is what it was. Stream `member:<user id>`. */
export const memberLeft = defineEvent('MEMBER_LEFT', z.strictObject({ role }));

import { type TenantId } from '@balance/kernel';
import { type SessionId, type UserId } from './caller.js';
import { type RevokedBecause } from './sessions.events.js';

/** A device on which somebody has signed in. */
export interface Session {
  readonly id: SessionId;
  readonly userId: UserId;
  /** The tenant that it works for; what happens to it is told there. */
  readonly tenantId: TenantId | null;
}

/** Why a session ended before its time. */
export type SessionEnd = 'signed-out' | RevokedBecause;

/** What the log files a session's events under. */
export const sessionStream = (id: SessionId): string => `session:${id}`;

import { type Currency, type TenantId } from '@balance/kernel';
import { type SessionId, type UserId } from './caller.js';
import { type Role } from './permissions.js';
import { type RevokedBecause } from './sessions.events.js';

/** A device on which somebody has signed in. */
export interface Session {
  readonly id: SessionId;
  readonly userId: UserId;
  /** The tenant that it works for; what happens to it is told there. */
  readonly tenantId: TenantId | null;
}

/** Where somebody signs in from, as it was said. */
export interface Device {
  readonly userAgent: string;
  readonly ipAddress: string;
}

/** A session as its owner sees it. */
export interface LiveSession extends Session, Device {
  readonly hasSecondFactor: boolean;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

/** Who has signed in. */
export interface SessionUser {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
}

/** A tenant of theirs, and what they are there. */
export interface SessionTenant {
  readonly id: TenantId;
  readonly slug: string;
  readonly name: string;
  readonly currency: Currency;
  readonly role: Role;
}

/** Why a session ended before its time. */
export type SessionEnd = 'signed-out' | RevokedBecause;

/** What the log files a session's events under. */
export const sessionStream = (id: SessionId): string => `session:${id}`;

const dayMs = 86_400_000;

/** Until when a session lives that is not used again. */
export const idleUntil = (lastUsedAt: Date, sessionDays: number): Date =>
  new Date(lastUsedAt.getTime() + sessionDays * dayMs);

/** When a session that ended before may be forgotten: a day later, whatever the clocks of processes say. */
export const forgottenBefore = (now: Date): Date => new Date(now.getTime() - dayMs);

const userAgentLength = 400;

/** A browser's name for itself, as short and plain as it must be to be kept and shown. */
export const keptUserAgent = (header: string | undefined): string =>
  (header ?? '').replace(/\p{C}/gu, '').slice(0, userAgentLength);

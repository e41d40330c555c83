import { type Id } from '@balance/kernel';
import { type Permission } from './permissions.js';
import { type ServiceAccountId } from './service-account.js';

export type ApiKeyId = Id<'api-key'>;

/** A machine's credential, without what proves it. */
export interface ApiKey {
  readonly id: ApiKeyId;
  /** Unset: a key of the command line. */
  readonly serviceAccountId: ServiceAccountId | null;
  readonly isAccountEnabled: boolean;
  readonly name: string;
  /** What its text begins with, after `bal_`. */
  readonly prefix: string;
  readonly scopes: readonly Permission[];
  /** `user:<id>`, `key:<id>` or `system:<part>` */
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** To the minute. */
  readonly lastUsedAt: Date | null;
  /** The key that it was rotated to. */
  readonly replacedBy: ApiKeyId | null;
}

export const keyStates = ['active', 'disabled', 'expired', 'revoked'] as const;
export type KeyState = (typeof keyStates)[number];

type Ends = Pick<ApiKey, 'revokedAt' | 'expiresAt' | 'isAccountEnabled'>;

/** Only an `active` key lets anybody in; `disabled` is one whose service account is. */
export function keyState({ revokedAt, expiresAt, isAccountEnabled }: Ends, now: Date): KeyState {
  if (revokedAt) return 'revoked';
  if (expiresAt && expiresAt <= now) return 'expired';
  return isAccountEnabled ? 'active' : 'disabled';
}

/** Those of the scopes that somebody does not have themselves, and so cannot give away. */
export const scopesBeyond = (
  scopes: readonly Permission[],
  own: ReadonlySet<Permission>,
): readonly Permission[] => scopes.filter((scope) => !own.has(scope));

/** What becomes of a key and its successor, or why it cannot have one. */
export type Rotation =
  | { readonly outcome: 'rotate'; readonly endsAt: Date; readonly successorExpiresAt: Date | null }
  | { readonly outcome: 'not-active'; readonly state: KeyState }
  | { readonly outcome: 'rotated-before'; readonly replacedBy: ApiKeyId };

/**
 * The old key goes on for `overlapMs`, but not beyond its own end; the new one is made to live as long as the old one
 * was.
 */
export function decideRotation(
  key: Ends & Pick<ApiKey, 'createdAt' | 'replacedBy'>,
  overlapMs: number,
  now: Date,
): Rotation {
  const state = keyState(key, now);
  if (state !== 'active') return { outcome: 'not-active', state };
  if (key.replacedBy) return { outcome: 'rotated-before', replacedBy: key.replacedBy };
  const { expiresAt, createdAt } = key;
  const overlapEnd = now.getTime() + overlapMs;
  if (!expiresAt) return { outcome: 'rotate', endsAt: new Date(overlapEnd), successorExpiresAt: null };
  const lifeMs = expiresAt.getTime() - createdAt.getTime();
  return {
    outcome: 'rotate',
    endsAt: new Date(Math.min(overlapEnd, expiresAt.getTime())),
    successorExpiresAt: new Date(now.getTime() + lifeMs),
  };
}

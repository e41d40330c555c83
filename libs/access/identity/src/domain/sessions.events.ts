import { z } from 'zod';
import { defineEvent } from '@balance/events';

const because = z.enum([
  'ended-by-user',
  'refresh-reused',
  'password-changed',
  'password-reset',
  'second-factor-changed',
]);

/** Why a session was ended from elsewhere, before its time. */
export type RevokedBecause = z.infer<typeof because>;

/** A person has signed in. Stream `session:<id>`. */
export const signedIn = defineEvent('SIGNED_IN', z.strictObject({ hasSecondFactor: z.boolean() }));

/** A person has signed out. Stream `session:<id>`. */
export const signedOut = defineEvent('SIGNED_OUT', z.strictObject({}));

/** A session was ended from elsewhere. Stream `session:<id>`. */
export const sessionRevoked = defineEvent('SESSION_REVOKED', z.strictObject({ because }));

/** A refresh token came a second time: two hold it, one of whom should not. The session ended. Stream `session:<id>`. */
export const refreshReused = defineEvent('REFRESH_REUSED', z.strictObject({}));

/** A person who had signed in already works for this tenant from now on. Stream `session:<id>`. */
export const tenantSwitched = defineEvent('TENANT_SWITCHED', z.strictObject({}));

/** The actor may act as a member until then. Stream `member:<user id>`. */
export const impersonationStarted = defineEvent(
  'IMPERSONATION_STARTED',
  z.strictObject({ until: z.iso.datetime() }),
);

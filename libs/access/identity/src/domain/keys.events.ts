import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { scopes } from './permissions.js';

/** A program may be given keys from now on. Stream `service-account:<id>`. */
export const serviceAccountCreated = defineEvent(
  'SERVICE_ACCOUNT_CREATED',
  z.strictObject({ name: z.string() }),
);

/** Somebody changed these parts of a service account; disabled, its keys let nobody in. Stream `service-account:<id>`. */
export const serviceAccountChanged = defineEvent(
  'SERVICE_ACCOUNT_CHANGED',
  z.strictObject({ changed: z.array(z.enum(['name', 'isEnabled'])).min(1) }),
);

/** A key may be used from now on. `serviceAccountId` is unset for keys of the command line. Stream `api-key:<id>`. */
export const apiKeyCreated = defineEvent(
  'API_KEY_CREATED',
  z.strictObject({
    serviceAccountId: z.uuid().nullable(),
    scopes: z.array(z.enum(scopes)),
    expiresAt: z.iso.datetime().nullable(),
  }),
);

/** A key was replaced by another one; the old one ends at `expiresAt`. Stream `api-key:<id of the old one>`. */
export const apiKeyRotated = defineEvent(
  'API_KEY_ROTATED',
  z.strictObject({ replacedBy: z.uuid(), expiresAt: z.iso.datetime() }),
);

/** A key lets nobody in any more. Stream `api-key:<id>`. */
export const apiKeyRevoked = defineEvent('API_KEY_REVOKED', z.strictObject({}));

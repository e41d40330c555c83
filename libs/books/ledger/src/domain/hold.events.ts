import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';

const holdId = idSchema('hold');

/** An amount was reserved. Stream `hold:<id>`, as of all events of a hold. */
export const holdPlaced = defineEvent(
  'HOLD_PLACED',
  z.strictObject({ holdId, reference: z.string(), expiresAt: z.iso.datetime().nullable() }),
);

/** A hold became an entry, in part or whole. */
export const holdCommitted = defineEvent(
  'HOLD_COMMITTED',
  z.strictObject({
    holdId,
    entryId: idSchema('entry'),
    /** Nothing is reserved any more. */
    isClosed: z.boolean(),
  }),
);

/** Somebody gave up what a hold still reserved. */
export const holdVoided = defineEvent('HOLD_VOIDED', z.strictObject({ holdId }));

/** The time of a hold ran out, and what it still reserved is free again. */
export const holdExpired = defineEvent('HOLD_EXPIRED', z.strictObject({ holdId }));

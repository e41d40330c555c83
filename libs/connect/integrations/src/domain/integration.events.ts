import { z } from 'zod';
import { defineEvent } from '@balance/events';

/** A partner may deliver from now on. Stream `integration:<id>`. */
export const integrationCreated = defineEvent('INTEGRATION_CREATED', z.strictObject({ name: z.string() }));

/** Somebody changed these parts of an integration. Stream `integration:<id>`. */
export const integrationChanged = defineEvent(
  'INTEGRATION_CHANGED',
  z.strictObject({ changed: z.array(z.enum(['name', 'mapping', 'isEnabled', 'secret'])).min(1) }),
);

/** A signed webhook was stored. Stream and correlation id are the delivery's. */
export const deliveryReceived = defineEvent('DELIVERY_RECEIVED', z.strictObject({ integrationId: z.uuid() }));

/** A signed webhook was stored that the mapping does not fit. Stream `delivery:<id>`. */
export const deliveryRefused = defineEvent(
  'DELIVERY_REFUSED',
  z.strictObject({
    integrationId: z.uuid(),
    code: z.enum(['integrations.unmappable', 'integrations.mapping-changed']),
  }),
);

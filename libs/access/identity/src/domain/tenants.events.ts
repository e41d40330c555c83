import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { currencySchema } from '@balance/kernel';

/** A tenant is there; its books are opened after this. Stream `tenant:<id>`. */
export const tenantCreated = defineEvent(
  'TENANT_CREATED',
  z.strictObject({ slug: z.string(), currency: currencySchema }),
);

/** Somebody changed these parts of a tenant. Stream `tenant:<id>`. */
export const tenantChanged = defineEvent(
  'TENANT_CHANGED',
  z.strictObject({ changed: z.array(z.enum(['name'])).min(1) }),
);

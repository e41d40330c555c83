import { z } from 'zod';
import { defineEvent } from '@balance/events';

/** Somebody changed what language models may do for the tenant. Stream `language-model:settings`. */
export const languageModelChanged = defineEvent(
  'LANGUAGE_MODEL_CHANGED',
  z.strictObject({
    isEnabled: z.boolean(),
    /** The host that texts may be sent to; `null`: to none. */
    consentTo: z.string().nullable(),
    /** Decimal; `null`: the installation's default. */
    monthlyBudget: z.string().nullable(),
    currency: z.string(),
  }),
);

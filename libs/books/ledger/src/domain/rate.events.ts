import { z } from 'zod';
import { defineEvent } from '@balance/events';

/** Somebody said what currencies cost in each other. Stream `exchange-rates:current`. */
export const ratesSet = defineEvent(
  'EXCHANGE_RATES_SET',
  z.strictObject({
    rates: z.array(
      z.strictObject({
        base: z.string(),
        quote: z.string(),
        /** `YYYY-MM-DD`. */
        on: z.string(),
        rate: z.string(),
        source: z.string(),
      }),
    ),
  }),
);

import { z } from 'zod';
import { idSchema } from './id.js';

/**
 * Who and what led to a change; travels from the HTTP request through jobs into every event.
 *
 * - `actor`: `key:<id>`, `user:<id>` or `system:<part>`
 * - `impersonator`: `user:<id>` of who acts as `actor`, if somebody does
 * - `correlationId`: the same for everything that came from one request, import or delivery
 * - `causationId`: the event that triggered this step, if one did
 */
export const causeSchema = z.strictObject({
  actor: z.string().min(1).max(200),
  impersonator: z.string().min(1).max(200).optional(),
  correlationId: idSchema('correlation'),
  causationId: idSchema('event').nullable(),
});

export type Cause = Readonly<z.infer<typeof causeSchema>>;

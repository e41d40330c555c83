import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';
import { ruleModes } from './rule.js';

/** A rule came into force. Stream `rule:<id>`. */
export const ruleCreated = defineEvent(
  'RULE_CREATED',
  z.strictObject({
    name: z.string(),
    version: z.literal(1),
    from: z.enum(['author', 'review']),
    recordId: idSchema('record').optional(),
  }),
);

/** A rule has a new version, or was taken out. Stream `rule:<id>`. */
export const ruleChanged = defineEvent(
  'RULE_CHANGED',
  z.strictObject({ name: z.string(), version: z.int().min(2), mode: z.enum(ruleModes) }),
);

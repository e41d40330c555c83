import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';
import { ruleModes, ruleStages } from './rule.js';

/**
 * How a version of a rule came about: a person wrote it, made it of a record in review, read it from a file, or accepted
 * what Balance proposed.
 */
export const ruleOrigins = ['author', 'review', 'import', 'proposal'] as const;

export type RuleOrigin = (typeof ruleOrigins)[number];

const reason = z.string().optional();

/**
 * There is a new rule; its author is the actor. What Balance has proposed says so by `source_agent`. Stream
 * `rule:<id>`.
 */
export const ruleCreated = defineEvent(
  'RULE_CREATED',
  z.strictObject({
    name: z.string(),
    version: z.literal(1),
    stage: z.enum(ruleStages),
    mode: z.enum(ruleModes),
    from: z.enum(ruleOrigins),
    reason,
    recordId: idSchema('record').optional(),
  }),
);

/** A rule has a new version, or was taken out; its author is the actor. Stream `rule:<id>`. */
export const ruleChanged = defineEvent(
  'RULE_CHANGED',
  z.strictObject({
    name: z.string(),
    version: z.int().min(2),
    stage: z.enum(ruleStages),
    mode: z.enum(ruleModes),
    from: z.enum(ruleOrigins),
    reason,
    /** The older version that is in force again. */
    restored: z.int().min(1).optional(),
  }),
);

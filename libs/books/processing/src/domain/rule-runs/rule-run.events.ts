import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';

const count = z.int().nonnegative();
const progress = { examined: count, changed: count };

/** Somebody wants the rules applied to the records that wait. Stream `rule-run:<id>`. */
export const ruleRunRequested = defineEvent(
  'RULE_RUN_REQUESTED',
  z.strictObject({
    ruleIds: z.array(idSchema('rule')).nullable(),
    filter: z.strictObject({
      from: z.string().optional(),
      until: z.string().optional(),
      accountCode: z.array(z.string()).optional(),
    }),
  }),
);

/** The rules have been applied to all records that waited. Stream `rule-run:<id>`. */
export const ruleRunCompleted = defineEvent(
  'RULE_RUN_COMPLETED',
  z.strictObject({ total: count, ...progress }),
);

/** Somebody has stopped a run; what it had changed by then stays changed. Stream `rule-run:<id>`. */
export const ruleRunCancelled = defineEvent('RULE_RUN_CANCELLED', z.strictObject(progress));

/** A run could not go on; what it had changed by then stays changed. Stream `rule-run:<id>`. */
export const ruleRunFailed = defineEvent(
  'RULE_RUN_FAILED',
  z.strictObject({ code: z.string(), ...progress }),
);

/**
 * Records have the decisions back that they had before a run; those that somebody has approved, rejected or changed
 * since are left alone. Stream `rule-run:<id>`.
 */
export const ruleRunUndone = defineEvent(
  'RULE_RUN_UNDONE',
  z.strictObject({ restored: count, approved: count, rejected: count, changed: count }),
);

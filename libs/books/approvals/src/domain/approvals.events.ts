import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';
import { policyDocument } from './policy/policy-document.js';

const count = z.int().positive();
const recordIds = z.array(idSchema('record')).min(1);
const decisionId = idSchema('decision');

/** The tenant approves under other conditions from now on. Stream `approval-policy:current`. */
export const policyChanged = defineEvent(
  'APPROVAL_POLICY_CHANGED',
  policyDocument.extend({ version: z.int().min(1) }),
);

/** One person has approved records that need two. Stream `record:<id>` or `batch:<id>`. */
export const secondRequested = defineEvent(
  'SECOND_APPROVAL_REQUESTED',
  z.strictObject({ count, recordIds, decisionId }),
);

/** Records were sent back to who prepared them. Stream `record:<id>` or `batch:<id>`. */
export const reviewReturned = defineEvent(
  'REVIEW_RETURNED',
  z.strictObject({ count, recordIds, decisionId, comment: z.string().nullable() }),
);

/** What was sent back waits for a decision again. Stream `record:<id>`. */
export const reviewResubmitted = defineEvent(
  'REVIEW_RESUBMITTED',
  z.strictObject({ recordIds, comment: z.string().nullable() }),
);

/** Whose turn it is, or when it is due, has changed. Stream `record:<id>`. */
export const reviewAssigned = defineEvent(
  'REVIEW_ASSIGNED',
  z.strictObject({
    recordIds,
    assigneeId: idSchema('user').nullable(),
    dueAt: z.iso.datetime().nullable(),
  }),
);

/** Somebody has said something about a record in review; the words are in its thread. Stream `record:<id>`. */
export const reviewCommented = defineEvent(
  'REVIEW_COMMENTED',
  z.strictObject({ recordIds, commentId: idSchema('comment') }),
);

/** Reviews are overdue. Stream `batch:<id>`. */
export const reviewEscalated = defineEvent('REVIEW_ESCALATED', z.strictObject({ count, recordIds }));

/** Records wait again because a decision on them was undone. Stream `record:<id>` or `batch:<id>`. */
export const reviewReopened = defineEvent(
  'REVIEW_REOPENED',
  z.strictObject({
    count,
    recordIds,
    decisionId,
    /** Whether their entries were taken back. */
    isReversed: z.boolean(),
  }),
);

/** A decision was undone, as far as it could be. Stream `decision:<id>`. */
export const decisionUndone = defineEvent(
  'DECISION_UNDONE',
  z.strictObject({
    restored: z.int().nonnegative(),
    reversed: z.int().nonnegative(),
    /** Left as they are, each for a reason of its own. */
    kept: z.int().nonnegative(),
    reason: z.string().nullable(),
  }),
);

import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';

const count = z.int().positive();
const recordIds = z.array(idSchema('record')).min(1);
/** The decision of a person, where one was made. */
const decisionId = idSchema('decision').optional();

/** Records of one batch came in. Stream `batch:<id>`. */
export const recordsIngested = defineEvent(
  'INGESTED',
  z.strictObject({ sourceKind: z.enum(['import', 'delivery']), sourceId: z.uuid(), count }),
);

/** The stages have decided on every record of a batch. Stream `batch:<id>`. */
export const recordsProcessed = defineEvent(
  'PROCESSED',
  z.strictObject({ count, categorised: z.int().nonnegative() }),
);

/** Records may be posted: those named, or the whole batch. Stream `batch:<id>` or `record:<id>`. */
export const recordsApproved = defineEvent(
  'TX_APPROVED',
  z.strictObject({ count, by: z.enum(['policy', 'reviewer']), recordIds: recordIds.optional(), decisionId }),
);

/** A person has refused records. Stream `record:<id>` or `batch:<id>`. */
export const recordRejected = defineEvent(
  'TX_REJECTED',
  z.strictObject({ recordIds, comment: z.string().nullable(), decisionId }),
);

/** Records wait for a person. Stream `batch:<id>`. */
export const reviewRequested = defineEvent(
  'REVIEW_REQUESTED',
  z.strictObject({ count, recordIds: recordIds.optional() }),
);

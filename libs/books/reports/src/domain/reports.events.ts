import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';

const reportId = idSchema('report');

/** Somebody asked for a report. */
export const reportRequested = defineEvent(
  'REPORT_REQUESTED',
  z.strictObject({ reportId, kind: z.string() }),
);

/** A report is ready to be read. */
export const reportGenerated = defineEvent(
  'REPORT_GENERATED',
  z.strictObject({
    reportId,
    kind: z.string(),
    /** Exactly what was recorded by then is in it; not in events of before it was told. */
    asOf: z.iso.datetime().optional(),
    /** SHA-256 of its result in canonical JSON, in hexadecimal; likewise. */
    digest: z.string().optional(),
  }),
);

/** A report could not be made. */
export const reportFailed = defineEvent(
  'REPORT_FAILED',
  z.strictObject({ reportId, kind: z.string(), code: z.string() }),
);

/** What is planned for some months was set anew. */
export const budgetSet = defineEvent(
  'BUDGET_SET',
  z.strictObject({
    version: z.number().int(),
    /** Months, both included. */
    from: z.string(),
    to: z.string(),
    lines: z.number().int(),
  }),
);

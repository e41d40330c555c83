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
  z.strictObject({ reportId, kind: z.string() }),
);

/** A report could not be made. */
export const reportFailed = defineEvent(
  'REPORT_FAILED',
  z.strictObject({ reportId, kind: z.string(), code: z.string() }),
);

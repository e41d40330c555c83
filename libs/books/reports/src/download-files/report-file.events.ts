import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';
import { formatNames } from '../render/formats.js';

const file = { reportId: idSchema('report'), fileId: idSchema('report-file'), format: z.enum(formatNames) };

/** Somebody asked for a report as a file. */
export const reportFileRequested = defineEvent('REPORT_FILE_REQUESTED', z.strictObject(file));

/** A file of a report is there, or will not come. `allDone`: none of that report is being made any more. */
export const reportFileMade = defineEvent(
  'REPORT_FILE_MADE',
  z.strictObject({ ...file, outcome: z.enum(['completed', 'failed']), allDone: z.boolean() }),
);

import { z } from 'zod';
import { defineEvent } from '@balance/events';
import { idSchema } from '@balance/kernel';

const scheduleId = idSchema('report-schedule');
const reportId = idSchema('report');
const day = z.iso.date();

/** A report is made again and again from now on. */
export const reportScheduled = defineEvent(
  'REPORT_SCHEDULED',
  z.strictObject({ scheduleId, kind: z.string(), nextDueOn: day }),
);

/** A schedule was changed. */
export const reportScheduleChanged = defineEvent(
  'REPORT_SCHEDULE_CHANGED',
  z.strictObject({ scheduleId, changed: z.array(z.string()), nextDueOn: day }),
);

/** A schedule was taken away; the reports that it had made stay. */
export const reportScheduleEnded = defineEvent('REPORT_SCHEDULE_ENDED', z.strictObject({ scheduleId }));

/** A schedule was due and has asked for its report. */
export const reportScheduleRun = defineEvent(
  'REPORT_SCHEDULE_RUN',
  z.strictObject({ scheduleId, dueOn: day, reportId }),
);

/** A schedule was due and its report cannot be asked for; `code` says why. */
export const reportScheduleSkipped = defineEvent(
  'REPORT_SCHEDULE_SKIPPED',
  z.strictObject({ scheduleId, dueOn: day, code: z.string() }),
);

/** Links to a scheduled report were mailed to a member. */
export const reportMailed = defineEvent(
  'REPORT_MAILED',
  z.strictObject({ reportId, scheduleId, userId: idSchema('user') }),
);

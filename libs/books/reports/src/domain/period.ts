import { z } from 'zod';
import { PeriodInvalid } from './reports.errors.js';

/** Booking dates, both included, as `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

// PostgreSQL knows no year 0.
const calendarDate = z.iso.date().refine((text) => text >= '0001');

/** @throws {PeriodInvalid} `reports.period-invalid` */
export function checkPeriod(period: Period): void {
  for (const text of [period.from, period.to]) {
    if (!calendarDate.safeParse(text).success) {
      throw new PeriodInvalid(`${text} is no calendar date; write YYYY-MM-DD`, period);
    }
  }
  if (period.from > period.to) throw new PeriodInvalid('The period ends before it begins', period);
}

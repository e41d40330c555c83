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
export function checkPeriod({ from, to }: Period): void {
  checkDay(from);
  checkDay(to);
  if (from > to) throw new PeriodInvalid('The period ends before it begins', { from, to });
}

/** @throws {PeriodInvalid} `reports.period-invalid` */
export function checkDay(day: string): void {
  if (!calendarDate.safeParse(day).success) {
    throw new PeriodInvalid(`${day} is no calendar date; write YYYY-MM-DD`, { day });
  }
}

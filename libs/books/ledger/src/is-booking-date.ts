import { ValidateBy } from 'class-validator';
import { isCalendarDate } from './domain/calendar-date.js';

/** The field is a calendar date as `YYYY-MM-DD`. */
export const IsBookingDate = () =>
  ValidateBy({
    name: 'isBookingDate',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isCalendarDate(value),
      defaultMessage: () => '$property must be a calendar date, written YYYY-MM-DD',
    },
  });

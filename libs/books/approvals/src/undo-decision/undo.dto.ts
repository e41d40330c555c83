import { IsString, Length } from 'class-validator';
import { IsCalendarDate } from '@balance/http';
import { LeftOut } from '../change-policy/validators.js';

export class UndoBody {
  @LeftOut({ minLength: 1, maxLength: 500, example: 'The wrong month' })
  @IsString()
  @Length(1, 500)
  reason?: string;
  @LeftOut({
    format: 'date',
    example: '2026-03-31',
    description: 'Booking date of the reversals; that of each entry when left out',
  })
  @IsCalendarDate()
  effectiveOn?: string;
}

/** Bodies as they can be sent. */
export const undoExamples = {
  plain: { summary: 'Each entry is reversed on its own date', value: { reason: 'The wrong month' } },
  dated: {
    summary: 'The reversals are of another date',
    value: { reason: 'The month is closed', effectiveOn: '2026-03-31' },
  },
};

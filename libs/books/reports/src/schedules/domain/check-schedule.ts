import { checkParameters } from '../../domain/check-parameters.js';
import { findKind } from '../../kinds/kinds.js';
import { nextDue } from './rhythm.js';
import { type ScheduleDraft, wantedOn } from './schedule.js';
import { ScheduleInvalid } from './schedule.errors.js';
import { isTimeZone } from './time-zone.js';

/**
 * Whether the draft makes sense, and its kind of report can do with what it will ask for.
 *
 * @throws {DomainError} `reports.schedule-invalid`, and what is thrown for parameters of a report
 */
export function checkSchedule(draft: ScheduleDraft, now: Date): void {
  const { every, on, timeZone, kind } = draft;
  if (!isTimeZone(timeZone))
    throw new ScheduleInvalid(`${timeZone} is no time zone of the IANA database, such as Europe/London`);
  if (every === 'week' && on > 7)
    throw new ScheduleInvalid('A week has the days 1 (Monday) to 7; `on` names one of them');
  const { covers, takes, shows } = findKind(kind);
  const wants = { name: kind, covers, takes, isMonthly: shows === 'budget' };
  checkParameters(wants, wantedOn(nextDue(draft, now).on, draft), now);
}

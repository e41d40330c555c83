import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, Ids } from '@balance/kernel';
import { checkSchedule } from '../domain/check-schedule.js';
import { nextDue } from '../domain/rhythm.js';
import { type Schedule, type ScheduleDraft } from '../domain/schedule.js';
import { RecipientUnknown } from '../domain/schedule.errors.js';
import { reportScheduled } from '../domain/schedule.events.js';
import { RecipientRepository } from '../recipient.repository.js';
import { ScheduleRepository } from '../schedule.repository.js';

/** Has a report made again and again. */
@Injectable()
export class CreateSchedule {
  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly recipients: RecipientRepository,
    private readonly events: EventLog,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {DomainError} `reports.schedule-invalid`, `.recipient-unknown`, and what is thrown for parameters of a report
   */
  async execute(tx: Tx, draft: ScheduleDraft, cause: Cause): Promise<Schedule> {
    const now = this.clock.now();
    checkSchedule(draft, now);
    await expectMembers(tx, this.recipients, draft.recipientIds);
    const id = this.ids.next<'report-schedule'>();
    const due = nextDue(draft, now);
    const schedule = { ...draft, id, nextDue: due, version: 1, createdBy: cause.actor };
    const payload = { scheduleId: id, kind: draft.kind, nextDueOn: due.on };
    await this.events.append(tx, [
      { event: reportScheduled, stream: `report-schedule:${id}`, payload, cause },
    ]);
    return this.schedules.insert(tx, schedule);
  }
}

/** @throws {RecipientUnknown} `reports.recipient-unknown` */
export async function expectMembers(
  tx: Tx,
  recipients: RecipientRepository,
  userIds: ScheduleDraft['recipientIds'],
): Promise<void> {
  const members = new Set((await recipients.members(tx, userIds)).map(({ userId }) => userId));
  const others = userIds.filter((userId) => !members.has(userId));
  if (others.length > 0) throw new RecipientUnknown(others);
}

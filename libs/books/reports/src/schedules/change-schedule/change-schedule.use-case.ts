import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, expectVersion } from '@balance/kernel';
import { expectMembers } from '../create-schedule/create-schedule.use-case.js';
import { checkSchedule } from '../domain/check-schedule.js';
import { nextDue } from '../domain/rhythm.js';
import { type Schedule, type ScheduleDraft, type ScheduleId } from '../domain/schedule.js';
import { ScheduleNotFound } from '../domain/schedule.errors.js';
import { reportScheduleChanged } from '../domain/schedule.events.js';
import { RecipientRepository } from '../recipient.repository.js';
import { ScheduleRepository } from '../schedule.repository.js';

/** Changes what a schedule makes, when, and for whom. */
@Injectable()
export class ChangeSchedule {
  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly recipients: RecipientRepository,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * It is due anew from now on: what was missed while it was disabled is not made up for, and a day that it has run on
   * does not come again.
   *
   * @param expected the version that the change was made to, if its author says
   * @throws {DomainError} `reports.schedule-not-found`, `.schedule-invalid`, `.recipient-unknown`,
   *   `http.version-mismatch`, and what is thrown for parameters of a report
   */
  async execute(
    tx: Tx,
    id: ScheduleId,
    change: Partial<ScheduleDraft>,
    cause: Cause,
    expected?: number,
  ): Promise<Schedule> {
    const before = await this.schedules.lock(tx, id);
    if (!before) throw new ScheduleNotFound(id);
    expectVersion(before.version, expected);
    const said = Object.entries(change).filter(([, value]) => value !== undefined);
    if (said.length === 0) return before;
    const changed = { ...before, ...Object.fromEntries(said) } as Schedule;
    const now = this.clock.now();
    checkSchedule(changed, now);
    if (change.recipientIds) await expectMembers(tx, this.recipients, change.recipientIds);
    const after = { ...changed, nextDue: nextDue(changed, now), version: before.version + 1 };
    await this.schedules.save(tx, after);
    const payload = {
      scheduleId: id,
      changed: said.map(([name]) => name).sort(),
      nextDueOn: after.nextDue.on,
    };
    await this.events.append(tx, [
      { event: reportScheduleChanged, stream: `report-schedule:${id}`, payload, cause },
    ]);
    return after;
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, expectVersion } from '@balance/kernel';
import { type ScheduleId } from '../domain/schedule.js';
import { ScheduleNotFound } from '../domain/schedule.errors.js';
import { reportScheduleEnded } from '../domain/schedule.events.js';
import { ScheduleRepository } from '../schedule.repository.js';

/** Takes a schedule away; what it has made stays. */
@Injectable()
export class EndSchedule {
  constructor(
    private readonly schedules: ScheduleRepository,
    private readonly events: EventLog,
  ) {}

  /** @throws {DomainError} `reports.schedule-not-found`, `http.version-mismatch` */
  async execute(tx: Tx, id: ScheduleId, cause: Cause, expected?: number): Promise<void> {
    const schedule = await this.schedules.lock(tx, id);
    if (!schedule) throw new ScheduleNotFound(id);
    expectVersion(schedule.version, expected);
    await this.schedules.remove(tx, id);
    await this.events.append(tx, [
      {
        event: reportScheduleEnded,
        stream: `report-schedule:${id}`,
        payload: { scheduleId: id },
        cause,
      },
    ]);
  }
}

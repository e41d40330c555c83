import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, DomainError, type TenantId } from '@balance/kernel';
import { RequestReport } from '../../request-report/request-report.use-case.js';
import { following, latestDue } from '../domain/rhythm.js';
import { type Schedule, type ScheduleId, wantedOn } from '../domain/schedule.js';
import { reportScheduleRun, reportScheduleSkipped } from '../domain/schedule.events.js';
import { ScheduleRepository } from '../schedule.repository.js';

/** Asks for the report of a schedule that is due, once for each day on which it is. */
@Injectable()
export class RunSchedule {
  constructor(
    private readonly database: Database,
    private readonly schedules: ScheduleRepository,
    private readonly requestReport: RequestReport,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Whatever was missed while nothing ran is caught up with once, by the latest. A schedule that is gone, disabled or no
   * longer due is left alone. What the report refuses is written down, and does not come again until the next time.
   */
  async execute(tenantId: TenantId, id: ScheduleId, cause: Cause): Promise<void> {
    await this.database.forTenant(tenantId, async (tx) => {
      const schedule = await this.schedules.lock(tx, id);
      const due = schedule?.isEnabled && latestDue(schedule, schedule.nextDue, this.clock.now());
      if (!schedule || !due) return;
      if (!(await this.schedules.hasRun(tx, id, due.on))) await this.run(tx, schedule, due.on, cause);
      await this.schedules.dueNextAt(tx, id, following(schedule, due));
    });
  }

  private async run(tx: Tx, schedule: Schedule, dueOn: string, cause: Cause): Promise<void> {
    const { id, kind } = schedule;
    const stream = `report-schedule:${id}`;
    try {
      const reportId = await this.requestReport.execute(tx, { kind, ...wantedOn(dueOn, schedule) }, cause);
      await this.schedules.keepRun(tx, id, dueOn, reportId);
      const payload = { scheduleId: id, dueOn, reportId };
      await this.events.append(tx, [{ event: reportScheduleRun, stream, payload, cause }]);
    } catch (fault) {
      // It says so before it writes anything.
      if (!(fault instanceof DomainError)) throw fault;
      const payload = { scheduleId: id, dueOn, code: fault.code };
      await this.events.append(tx, [{ event: reportScheduleSkipped, stream, payload, cause }]);
    }
  }
}

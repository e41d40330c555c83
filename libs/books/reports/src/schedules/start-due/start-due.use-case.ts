import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock, Ids } from '@balance/kernel';
import { Queues } from '@balance/queue';
import { runSchedule } from '../run-schedule/run-schedule.job.js';
import { ScheduleRepository } from '../schedule.repository.js';

const mostAtOnce = 1_000;

/** Finds the schedules of all tenants whose time has come. */
@Injectable()
export class StartDue {
  constructor(
    private readonly database: Database,
    private readonly schedules: ScheduleRepository,
    private readonly queues: Queues,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Found again before it has run, a schedule is the same job. Those that are left are found the next time. */
  async execute(actor: string): Promise<void> {
    const due = await this.database.asSystem((tx) => this.schedules.due(tx, this.clock.now(), mostAtOnce));
    const requests = due.map(({ tenantId, id, dueOn }) => ({
      id: `schedule-${id}-${dueOn}`,
      data: { tenantId, scheduleId: id },
      cause: { actor, correlationId: this.ids.next<'correlation'>(), causationId: null },
    }));
    await this.queues.enqueue(runSchedule, requests);
  }
}

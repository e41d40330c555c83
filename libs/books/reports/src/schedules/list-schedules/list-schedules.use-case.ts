import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { type Schedule, type ScheduleId } from '../domain/schedule.js';
import { ScheduleNotFound } from '../domain/schedule.errors.js';
import { type SchedulePageWish, ScheduleRepository } from '../schedule.repository.js';

/** The schedules of a tenant. */
@Injectable()
export class ListSchedules {
  constructor(private readonly schedules: ScheduleRepository) {}

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  execute(tx: Tx, wish: SchedulePageWish): Promise<Page<Schedule>> {
    return this.schedules.page(tx, wish);
  }

  /** @throws {ScheduleNotFound} `reports.schedule-not-found` */
  async find(tx: Tx, id: ScheduleId): Promise<Schedule> {
    const schedule = await this.schedules.find(tx, id);
    if (!schedule) throw new ScheduleNotFound(id);
    return schedule;
  }
}

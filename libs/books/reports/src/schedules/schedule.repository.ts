import { Injectable } from '@nestjs/common';
import { keyColumn, Keyset, type Page, type PageWish, sql, type SystemTx, type Tx } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { type ReportId } from '../domain/report.js';
import { type Due } from './domain/rhythm.js';
import { type Schedule, type ScheduleId } from './domain/schedule.js';

export interface SchedulePageWish extends PageWish<'id' | 'name' | 'nextDueAt'> {
  readonly isEnabled?: boolean;
}

const columns = sql`
  id, name, kind, period, options, every, on_day AS "on", at_hour AS "hour", time_zone AS "timeZone", formats,
  recipient_ids AS "recipientIds", is_enabled AS "isEnabled", next_due_on AS "nextDueOn", next_due_at AS "nextDueAt", version,
  created_by AS "createdBy", created_at AS "createdAt"`;

type Row = Omit<Schedule, 'nextDue'> & { nextDueOn: string; nextDueAt: Date };

const listing = new Keyset(
  'report-schedule',
  {
    id: keyColumn.uuid(sql`id`),
    name: keyColumn.text(sql`name`),
    nextDueAt: keyColumn.timestamptz(sql`next_due_at`),
  },
  'id',
  '-id',
);

/** Every statement on schedules, and on what they have asked for. */
@Injectable()
export class ScheduleRepository {
  async insert(tx: Tx, schedule: Omit<Schedule, 'createdAt'>): Promise<Schedule> {
    const { id, nextDue } = schedule;
    const row = await tx.one<Row>`
      INSERT INTO report_schedules (
        tenant_id, id, name, kind, period, options, every, on_day, at_hour, time_zone, formats, recipient_ids, is_enabled,
        next_due_on, next_due_at, version, created_by
      )
      VALUES (
        current_tenant(), ${id}::uuid, ${schedule.name}, ${schedule.kind}, ${schedule.period},
        ${JSON.stringify(schedule.options)}::jsonb, ${schedule.every}, ${schedule.on}, ${schedule.hour},
        ${schedule.timeZone}, ${[...schedule.formats]}::text[], ${[...schedule.recipientIds]}::uuid[],
        ${schedule.isEnabled}, ${nextDue.on}::date, ${nextDue.at}, ${schedule.version}, ${schedule.createdBy}
      )
      RETURNING ${columns}`;
    return scheduleOf(row);
  }

  /** @throws {CursorInvalid} `paging.cursor-invalid` */
  async page(tx: Tx, { isEnabled, ...wish }: SchedulePageWish): Promise<Page<Schedule>> {
    const page = await listing.page<Row>(tx, wish, {
      columns,
      from: sql`report_schedules`,
      where: [isEnabled === undefined ? undefined : sql`is_enabled = ${isEnabled}`],
    });
    return { ...page, rows: page.rows.map(scheduleOf) };
  }

  async find(tx: Tx, id: ScheduleId): Promise<Schedule | undefined> {
    const [row] = await tx.query<Row>`SELECT ${columns} FROM report_schedules WHERE id = ${id}::uuid`;
    return row && scheduleOf(row);
  }

  /** One, kept from others until the transaction ends. */
  async lock(tx: Tx, id: ScheduleId): Promise<Schedule | undefined> {
    const [row] = await tx.query<Row>`
      SELECT ${columns} FROM report_schedules WHERE id = ${id}::uuid FOR UPDATE`;
    return row && scheduleOf(row);
  }

  async save(tx: Tx, schedule: Schedule): Promise<void> {
    await tx.execute`
      UPDATE report_schedules
      SET name = ${schedule.name}, kind = ${schedule.kind}, period = ${schedule.period},
          options = ${JSON.stringify(schedule.options)}::jsonb, every = ${schedule.every}, on_day = ${schedule.on},
          at_hour = ${schedule.hour}, time_zone = ${schedule.timeZone}, formats = ${[...schedule.formats]}::text[],
          recipient_ids = ${[...schedule.recipientIds]}::uuid[], is_enabled = ${schedule.isEnabled},
          next_due_on = ${schedule.nextDue.on}::date, next_due_at = ${schedule.nextDue.at}, version = ${schedule.version}
      WHERE id = ${schedule.id}::uuid`;
  }

  async remove(tx: Tx, id: ScheduleId): Promise<void> {
    await tx.execute`DELETE FROM report_schedules WHERE id = ${id}::uuid`;
  }

  /** Those of all tenants whose time has come, those that wait longest first. */
  due(
    tx: SystemTx,
    now: Date,
    limit: number,
  ): Promise<{ tenantId: TenantId; id: ScheduleId; dueOn: string }[]> {
    return tx.query`
      SELECT tenant_id AS "tenantId", id, next_due_on AS "dueOn" FROM report_schedules
      WHERE next_due_at <= ${now} AND is_enabled ORDER BY next_due_at LIMIT ${limit}`;
  }

  async dueNextAt(tx: Tx, id: ScheduleId, { on, at }: Due): Promise<void> {
    await tx.execute`
      UPDATE report_schedules SET next_due_on = ${on}::date, next_due_at = ${at} WHERE id = ${id}::uuid`;
  }

  async hasRun(tx: Tx, id: ScheduleId, dueOn: string): Promise<boolean> {
    const rows = await tx.query`
      SELECT FROM report_schedule_runs
      WHERE tenant_id = current_tenant() AND schedule_id = ${id}::uuid AND due_on = ${dueOn}::date`;
    return rows.length > 0;
  }

  async keepRun(tx: Tx, id: ScheduleId, dueOn: string, reportId: ReportId): Promise<void> {
    await tx.execute`
      INSERT INTO report_schedule_runs (tenant_id, schedule_id, due_on, report_id)
      VALUES (current_tenant(), ${id}::uuid, ${dueOn}::date, ${reportId}::uuid)`;
  }

  /** The schedule that has asked for a report, if one did that is still there. */
  async behind(tx: Tx, reportId: ReportId): Promise<Schedule | undefined> {
    const [run] = await tx.query<{ id: ScheduleId }>`
      SELECT schedule_id AS id FROM report_schedule_runs
      WHERE tenant_id = current_tenant() AND report_id = ${reportId}::uuid`;
    return run && this.find(tx, run.id);
  }
}

const scheduleOf = ({ nextDueOn, nextDueAt, ...schedule }: Row): Schedule => ({
  ...schedule,
  nextDue: { on: nextDueOn, at: nextDueAt },
});

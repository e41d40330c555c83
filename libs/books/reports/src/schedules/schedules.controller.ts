import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, IfMatch, pageView, ParseIdPipe, Problems, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires, type UserId } from '@balance/identity';
import { ChangeSchedule } from './change-schedule/change-schedule.use-case.js';
import { CreateSchedule } from './create-schedule/create-schedule.use-case.js';
import { type ScheduleId } from './domain/schedule.js';
import { EndSchedule } from './end-schedule/end-schedule.use-case.js';
import { ListSchedules } from './list-schedules/list-schedules.use-case.js';
import {
  draftOf,
  ScheduleBody,
  ScheduleChangeBody,
  SchedulePage,
  SchedulesQuery,
  ScheduleView,
  scheduleView,
} from './schedule.dto.js';

const refusals = {
  422: [
    'reports.schedule-invalid',
    'reports.recipient-unknown',
    'reports.period-invalid',
    'reports.parameter-not-taken',
    'reports.currency-invalid',
    'reports.too-many-columns',
  ],
};
const notFound = { 404: ['reports.schedule-not-found'] };

@ApiTags('report-schedules')
@Controller('report-schedules')
export class SchedulesController {
  constructor(
    private readonly database: Database,
    private readonly listSchedules: ListSchedules,
    private readonly createSchedule: CreateSchedule,
    private readonly changeSchedule: ChangeSchedule,
    private readonly endSchedule: EndSchedule,
  ) {}

  @Get()
  @Requires('reports:read')
  @ApiOperation({ summary: 'List the reports that are made by themselves, newest first' })
  @ApiOkResponse({ type: SchedulePage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: SchedulesQuery): Promise<SchedulePage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listSchedules.execute(tx, query));
    return pageView(page, scheduleView);
  }

  @Get(':id')
  @Versioned()
  @Requires('reports:read')
  @ApiOperation({ summary: 'Show one schedule, and when it is due next' })
  @ApiOkResponse({ type: ScheduleView })
  @Problems(notFound)
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: ScheduleId,
  ): Promise<ScheduleView> {
    return scheduleView(await this.database.readForTenant(tenantId, (tx) => this.listSchedules.find(tx, id)));
  }

  @Post()
  @Creates()
  @Requires('reports:write')
  @ApiOperation({ summary: 'Have a report made again and again, and mailed to members' })
  @ApiCreatedResponse({ type: ScheduleView })
  @Problems(refusals)
  async create(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Body() body: ScheduleBody,
  ): Promise<ScheduleView> {
    return scheduleView(
      await this.database.forTenant(tenantId, (tx) => this.createSchedule.execute(tx, draftOf(body), cause)),
    );
  }

  @Patch(':id')
  @Versioned()
  @Requires('reports:write')
  @ApiOperation({ summary: 'Change a schedule; it is due anew from now on' })
  @ApiOkResponse({ type: ScheduleView })
  @Problems({ ...refusals, ...notFound })
  async change(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: ScheduleId,
    @Body() { recipientIds, ...body }: ScheduleChangeBody,
    @IfMatch() expected: number | undefined,
  ): Promise<ScheduleView> {
    const change = { ...body, ...(recipientIds && { recipientIds: recipientIds as UserId[] }) };
    return scheduleView(
      await this.database.forTenant(tenantId, (tx) =>
        this.changeSchedule.execute(tx, id, change, cause, expected),
      ),
    );
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('reports:write')
  @ApiOperation({ summary: 'Take a schedule away; the reports that it has made stay' })
  @ApiNoContentResponse()
  @Problems(notFound)
  async remove(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: ScheduleId,
    @IfMatch() expected: number | undefined,
  ): Promise<void> {
    await this.database.forTenant(tenantId, (tx) => this.endSchedule.execute(tx, id, cause, expected));
  }
}

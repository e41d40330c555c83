import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { EventQuery } from '@balance/events';
import { pageView, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { EventPage, EventsQuery, eventView } from './event.dto.js';

@ApiTags('events')
@Controller('events')
export class ListEventsController {
  constructor(
    private readonly database: Database,
    private readonly events: EventQuery,
  ) {}

  @Get()
  @Requires('events:read')
  @ApiOperation({ summary: 'List what has happened, newest first' })
  @ApiOkResponse({ type: EventPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(
    @CurrentCaller() { tenantId }: Caller,
    @Query() { type, ...query }: EventsQuery,
  ): Promise<EventPage> {
    const filter = { ...query, ...(type && { types: type }) };
    const { events, ...rest } = await this.database.readForTenant(tenantId, (tx) =>
      this.events.page(tx, filter),
    );
    return pageView({ ...rest, rows: events }, eventView);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { EventQuery } from '@balance/events';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { EventPageView, EventsQuery, eventView } from './event.dto.js';

@ApiTags('events')
@ApiBearerAuth()
@Controller('events')
export class ListEventsController {
  constructor(
    private readonly database: Database,
    private readonly events: EventQuery,
  ) {}

  @Get()
  @Requires('events:read')
  @ApiOperation({ summary: 'List what has happened, newest first' })
  @ApiOkResponse({ type: EventPageView })
  async list(
    @CurrentCaller() { tenantId }: Caller,
    @Query() { type, ...query }: EventsQuery,
  ): Promise<EventPageView> {
    const filter = { ...query, ...(type && { types: type }) };
    const page = await this.database.forTenant(tenantId, (tx) => this.events.page(tx, filter));
    return { items: page.events.map(eventView), nextCursor: page.nextCursor };
  }
}

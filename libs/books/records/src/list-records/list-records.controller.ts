import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { RecordNotFound } from '../domain/records.errors.js';
import { RecordListRepository } from './record-list.repository.js';
import { RecordPage, RecordsQuery, RecordView, recordView } from './record.dto.js';

@ApiTags('records')
@ApiBearerAuth()
@Controller('records')
export class ListRecordsController {
  constructor(
    private readonly database: Database,
    private readonly records: RecordListRepository,
  ) {}

  @Get()
  @Requires('records:read')
  @ApiOperation({ summary: 'List records, newest first' })
  @ApiOkResponse({ type: RecordPage })
  async list(@CurrentCaller() caller: Caller, @Query() query: RecordsQuery): Promise<RecordPage> {
    const page = await this.database.forTenant(caller.tenantId, (tx) => this.records.page(tx, query));
    return { items: page.rows.map(recordView), nextCursor: page.nextCursor };
  }

  @Get(':id')
  @Requires('records:read')
  @ApiOperation({ summary: 'Show one record with its reasoning trace' })
  @ApiOkResponse({ type: RecordView })
  @ApiNotFoundResponse({ description: '`records.not-found`' })
  async show(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<RecordView> {
    const record = await this.database.forTenant(caller.tenantId, (tx) => this.records.find(tx, id));
    if (!record) throw new RecordNotFound(id);
    return recordView(record);
  }
}

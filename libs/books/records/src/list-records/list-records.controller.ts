import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { RecordNotFound } from '../domain/records.errors.js';
import { RecordListRepository } from './record-list.repository.js';
import { RecordPage, RecordsQuery, RecordView, recordView } from './record.dto.js';

@ApiTags('records')
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
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: RecordsQuery): Promise<RecordPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.records.page(tx, query));
    return pageView(page, recordView);
  }

  @Get(':id')
  @Requires('records:read')
  @ApiOperation({ summary: 'Show one record with its reasoning trace' })
  @ApiOkResponse({ type: RecordView })
  @Problems({ 404: ['records.not-found'] })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: string,
  ): Promise<RecordView> {
    const record = await this.database.readForTenant(tenantId, (tx) => this.records.find(tx, id));
    if (!record) throw new RecordNotFound(id);
    return recordView(record);
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type EntryId } from '../domain/entry.js';
import { EntriesQuery, EntryPage, EntryView, entryView } from './entry.dto.js';
import { ListEntries } from './list-entries.use-case.js';

@ApiTags('ledger')
@Controller('ledger/entries')
export class ListEntriesController {
  constructor(
    private readonly database: Database,
    private readonly listEntries: ListEntries,
  ) {}

  @Get()
  @Requires('ledger:read')
  @ApiOperation({ summary: 'List journal entries with their postings, latest recorded first' })
  @ApiOkResponse({ type: EntryPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: EntriesQuery): Promise<EntryPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listEntries.execute(tx, query));
    return pageView(page, entryView);
  }

  @Get(':id')
  @Requires('ledger:read')
  @ApiOperation({ summary: 'Show one journal entry with its postings' })
  @ApiOkResponse({ type: EntryView })
  @Problems({ 404: ['ledger.entry-not-found'] })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: EntryId,
  ): Promise<EntryView> {
    return entryView(await this.database.readForTenant(tenantId, (tx) => this.listEntries.find(tx, id)));
  }
}

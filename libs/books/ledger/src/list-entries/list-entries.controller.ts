import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { EntriesQuery, EntryPageView, entryPageView } from './entry.dto.js';
import { ListEntries } from './list-entries.use-case.js';

@ApiTags('ledger')
@ApiBearerAuth()
@Controller('ledger/entries')
export class ListEntriesController {
  constructor(
    private readonly database: Database,
    private readonly listEntries: ListEntries,
  ) {}

  @Get()
  @Requires('ledger:read')
  @ApiOperation({ summary: 'List journal entries with their postings, latest recorded first' })
  @ApiOkResponse({ type: EntryPageView })
  async list(@CurrentCaller() caller: Caller, @Query() query: EntriesQuery): Promise<EntryPageView> {
    const page = await this.database.forTenant(caller.tenantId, (tx) => this.listEntries.execute(tx, query));
    return entryPageView(page);
  }
}

import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type EntryId } from '../domain/entry.js';
import { ReversalBody, ReversalView } from './reversal.dto.js';
import { ReverseEntry } from './reverse-entry.use-case.js';

@ApiTags('ledger')
@Controller('ledger/entries')
export class ReverseEntryController {
  constructor(
    private readonly database: Database,
    private readonly reverseEntry: ReverseEntry,
  ) {}

  @Post(':id/reversal')
  @Creates()
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Take an entry back by an opposite one' })
  @ApiCreatedResponse({ type: ReversalView })
  @Problems({
    404: ['ledger.entry-not-found'],
    409: ['ledger.already-reversed', 'ledger.reversal-of-reversal'],
  })
  async reverse(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) entryId: EntryId,
    @Body() wish: ReversalBody,
  ): Promise<ReversalView> {
    const reversalId = await this.database.forTenant(tenantId, (tx) =>
      this.reverseEntry.execute(tx, entryId, wish, cause),
    );
    return { entryId, reversalId };
  }
}

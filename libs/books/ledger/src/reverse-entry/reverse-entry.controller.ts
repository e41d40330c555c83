import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type EntryId } from '../domain/entry.js';
import { ReversalBody, ReversalView } from './reversal.dto.js';
import { ReverseEntry } from './reverse-entry.use-case.js';

@ApiTags('ledger')
@ApiBearerAuth()
@Controller('ledger/entries')
export class ReverseEntryController {
  constructor(
    private readonly database: Database,
    private readonly reverseEntry: ReverseEntry,
  ) {}

  @Post(':id/reversal')
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Take an entry back by an opposite one' })
  @ApiCreatedResponse({ type: ReversalView })
  @ApiNotFoundResponse({ description: '`ledger.entry-not-found`' })
  @ApiConflictResponse({ description: '`ledger.already-reversed` or `ledger.reversal-of-reversal`' })
  async reverse(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() wish: ReversalBody,
  ): Promise<ReversalView> {
    const reversalId = await this.database.forTenant(caller.tenantId, (tx) =>
      this.reverseEntry.execute(tx, id.toLowerCase() as EntryId, wish, caller.cause),
    );
    return { entryId: id.toLowerCase(), reversalId };
  }
}

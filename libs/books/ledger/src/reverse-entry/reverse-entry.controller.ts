import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBody, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type EntryId } from '../domain/entry.js';
import { standingFaults } from '../post-entry/faults.js';
import { mayOverride } from '../post-entry/override.js';
import { ReversalBody, reversalExamples, ReversalView, reversalWishOf } from './reversal.dto.js';
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
  @ApiBody({
    type: ReversalBody,
    examples: {
      'on a day': { value: { effectiveOn: '2026-07-01', reason: 'Booked to the wrong account' } },
      'on its own day': { value: { at: 'original-date', reason: 'Never happened' } },
    },
  })
  @ApiBody({ type: ReversalBody, examples: reversalExamples })
  @ApiCreatedResponse({ type: ReversalView })
  @Problems({
    403: ['ledger.override-forbidden'],
    404: ['ledger.entry-not-found'],
    409: ['ledger.already-reversed', 'ledger.reversal-of-reversal', ...standingFaults],
  })
  async reverse(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) entryId: EntryId,
    @Body() body: ReversalBody,
  ): Promise<ReversalView> {
    const wish = reversalWishOf(body);
    const may = { mayOverrideLock: mayOverride(caller, body.override) };
    const reversalId = await this.database.forTenant(caller.tenantId, (tx) =>
      this.reverseEntry.execute(tx, entryId, wish, caller.cause, may),
    );
    return { entryId, reversalId };
  }
}

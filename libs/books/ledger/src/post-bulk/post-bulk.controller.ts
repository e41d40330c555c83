import { Body, Controller, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, LargeBody, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { PostEntries } from '../post-entries/post-entries.use-case.js';
import { entryOfBody } from '../post-entry/entry-of-body.js';
import { entryFaults, standingFaults } from '../post-entry/faults.js';
import { mayOverride } from '../post-entry/override.js';
import { PostingQuery } from '../post-entry/posted.dto.js';
import { BulkBody, bulkLimits, BulkPostedView, bulkPostedView } from './post-bulk.dto.js';

@ApiTags('ledger')
@Controller('ledger/entries/bulk')
export class PostBulkController {
  constructor(
    private readonly database: Database,
    private readonly postEntries: PostEntries,
  ) {}

  @Post()
  @Creates()
  @LargeBody(bulkLimits)
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Post many journal entries: all of them, or none' })
  @ApiCreatedResponse({ type: BulkPostedView })
  @Problems({
    403: ['ledger.override-forbidden'],
    409: ['ledger.reference-reused', ...standingFaults],
    422: entryFaults,
  })
  async post(
    @CurrentCaller() caller: Caller,
    @Query() { dryRun }: PostingQuery,
    @Body() body: BulkBody,
  ): Promise<BulkPostedView> {
    const entries = body.entries.map((entry, n) => entryOfBody(entry, caller.currency, `/entries/${n}`));
    const batch = { cause: caller.cause, mayOverrideLock: mayOverride(caller, body.override), dryRun };
    const result = await this.database.forTenant(caller.tenantId, (tx) =>
      this.postEntries.execute(tx, entries, batch),
    );
    return bulkPostedView(entries, result);
  }
}

import { Body, Controller, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type NewEntry } from '../domain/entry.js';
import { PostEntries } from '../post-entries/post-entries.use-case.js';
import { type PostingBatch } from '../post-entries/posting-batch.js';
import { SingleEntryBody } from './entry-body.dto.js';
import { entryOfBody } from './entry-of-body.js';
import { entryFaults, standingFaults } from './faults.js';
import { mayOverride } from './override.js';
import { PostEntry } from './post-entry.use-case.js';
import { balancesView, entryOutcome, PostedView, PostingQuery } from './posted.dto.js';

@ApiTags('ledger')
@Controller('ledger/entries')
export class PostEntryController {
  constructor(
    private readonly database: Database,
    private readonly postEntry: PostEntry,
    private readonly postEntries: PostEntries,
  ) {}

  @Post()
  @Creates()
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Post a journal entry; the same again answers what the first did' })
  @ApiCreatedResponse({ type: PostedView })
  @Problems({
    403: ['ledger.override-forbidden'],
    409: ['ledger.reference-reused', ...standingFaults],
    422: entryFaults,
  })
  async post(
    @CurrentCaller() caller: Caller,
    @Query() { dryRun = false }: PostingQuery,
    @Body() body: SingleEntryBody,
  ): Promise<PostedView> {
    const entry = entryOfBody(body, caller.currency);
    const batch = { cause: caller.cause, mayOverrideLock: mayOverride(caller, body.override) };
    if (dryRun) return this.rehearse(caller, entry, batch);
    const posted = await this.postEntry.execute(caller.tenantId, entry, batch);
    return { ...entryOutcome(entry.reference, posted), balances: null };
  }

  private async rehearse({ tenantId }: Caller, entry: NewEntry, batch: PostingBatch): Promise<PostedView> {
    const { entries, balances = [] } = await this.database.forTenant(tenantId, (tx) =>
      this.postEntries.execute(tx, [entry], { ...batch, dryRun: true }),
    );
    return { ...entryOutcome(entry.reference, entries[0]!, true), balances: balancesView(balances) };
  }
}

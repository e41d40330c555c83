import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ListPostings } from './list-postings.use-case.js';
import { listedPostingView, PostingPage, PostingsQuery } from './posting.dto.js';

@ApiTags('ledger')
@Controller('ledger/postings')
export class ListPostingsController {
  constructor(
    private readonly database: Database,
    private readonly listPostings: ListPostings,
  ) {}

  @Get()
  @Requires('ledger:read')
  @ApiOperation({ summary: 'List postings by booking date, with the running balance of one account' })
  @ApiOkResponse({ type: PostingPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: PostingsQuery): Promise<PostingPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listPostings.execute(tx, query));
    return pageView(page, listedPostingView);
  }
}

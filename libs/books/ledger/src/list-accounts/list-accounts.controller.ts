import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { AccountPage, AccountsQuery, accountView } from './account.dto.js';
import { ListAccounts } from './list-accounts.use-case.js';

@ApiTags('ledger')
@Controller('ledger/accounts')
export class ListAccountsController {
  constructor(
    private readonly database: Database,
    private readonly listAccounts: ListAccounts,
  ) {}

  @Get()
  @Requires('ledger:read')
  @ApiOperation({ summary: 'List the chart of accounts with its balances, by code' })
  @ApiOkResponse({ type: AccountPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: AccountsQuery): Promise<AccountPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listAccounts.execute(tx, query));
    return pageView(page, accountView);
  }
}

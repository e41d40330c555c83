import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { AccountsQuery, AccountView, accountView } from './account.dto.js';
import { ListAccounts } from './list-accounts.use-case.js';

@ApiTags('ledger')
@ApiBearerAuth()
@Controller('ledger/accounts')
export class ListAccountsController {
  constructor(
    private readonly database: Database,
    private readonly listAccounts: ListAccounts,
  ) {}

  @Get()
  @Requires('ledger:read')
  @ApiOperation({ summary: 'List the chart of accounts with its balances, by code' })
  @ApiOkResponse({ type: [AccountView] })
  async list(@CurrentCaller() caller: Caller, @Query() { on }: AccountsQuery): Promise<AccountView[]> {
    const accounts = await this.database.forTenant(caller.tenantId, (tx) =>
      this.listAccounts.execute(tx, on),
    );
    return accounts.map(accountView);
  }
}

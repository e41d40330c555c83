import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, IfMatch, pageView, Problems, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ChangeAccount } from '../change-account/change-account.use-case.js';
import { CreateAccount } from '../create-account/create-account.use-case.js';
import { AccountPage, AccountsQuery, AccountView, accountView } from './account.dto.js';
import { AccountChangeBody, AccountDraftBody, withMinimum } from './account-draft.dto.js';
import { ListAccounts } from './list-accounts.use-case.js';

const AccountCode = () => ApiParam({ name: 'code', example: '6300', description: 'The account’s code' });
const parentProblems = {
  409: ['ledger.parent-closed', 'ledger.parent-has-postings'],
  422: ['ledger.parent-unknown', 'ledger.parent-type-differs'],
};

@ApiTags('ledger')
@Controller('ledger/accounts')
export class ListAccountsController {
  constructor(
    private readonly database: Database,
    private readonly listAccounts: ListAccounts,
    private readonly createAccount: CreateAccount,
    private readonly changeAccount: ChangeAccount,
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

  @Get(':code')
  @AccountCode()
  @Versioned()
  @Requires('ledger:read')
  @ApiOperation({ summary: 'Show one account with its balances' })
  @ApiOkResponse({ type: AccountView })
  @Problems({ 404: ['ledger.account-not-found'] })
  async show(@CurrentCaller() { tenantId }: Caller, @Param('code') code: string): Promise<AccountView> {
    return accountView(await this.database.readForTenant(tenantId, (tx) => this.listAccounts.find(tx, code)));
  }

  @Post()
  @Creates()
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Open an account in the chart' })
  @ApiCreatedResponse({ type: AccountView })
  @Problems(parentProblems)
  @Problems({ 409: ['ledger.account-exists'] })
  async create(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Body() body: AccountDraftBody,
  ): Promise<AccountView> {
    const draft = { ...withMinimum(body), parentCode: body.parentCode ?? null };
    return this.database.forTenant(tenantId, async (tx) => {
      const { code } = await this.createAccount.execute(tx, draft, cause);
      return accountView(await this.listAccounts.find(tx, code));
    });
  }

  @Patch(':code')
  @AccountCode()
  @Versioned()
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Rename, move, limit, close or reopen an account' })
  @ApiOkResponse({ type: AccountView })
  @Problems(parentProblems)
  @Problems({
    404: ['ledger.account-not-found'],
    409: [
      'ledger.account-cycle',
      'ledger.account-has-balance',
      'ledger.account-has-children',
      'ledger.currency-in-use',
      'ledger.minimum-too-high',
    ],
  })
  async change(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('code') code: string,
    @Body() body: AccountChangeBody,
    @IfMatch() expected: number | undefined,
  ): Promise<AccountView> {
    return this.database.forTenant(tenantId, async (tx) => {
      await this.changeAccount.execute(tx, code, withMinimum(body), cause, expected);
      return accountView(await this.listAccounts.find(tx, code));
    });
  }
}

import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { PageQuery, pageView, ParseIdPipe, Problems, Versioned } from '@balance/http';
import { CurrentCaller, Requires } from '../../authenticate/requires.js';
import { type Caller } from '../../domain/caller.js';
import { ServiceAccountNotFound } from '../../domain/keys.errors.js';
import { type ServiceAccountId } from '../../domain/service-account.js';
import { ServiceAccountPage, ServiceAccountView, serviceAccountView } from '../service-account.dto.js';
import { ServiceAccountRepository } from '../service-account.repository.js';

@ApiTags('service-accounts')
@Controller('service-accounts')
export class ListServiceAccountsController {
  constructor(
    private readonly database: Database,
    private readonly accounts: ServiceAccountRepository,
  ) {}

  @Get()
  @Requires('keys:read')
  @ApiOperation({ summary: 'List the service accounts, newest first' })
  @ApiOkResponse({ type: ServiceAccountPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: PageQuery): Promise<ServiceAccountPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.accounts.page(tx, query));
    return pageView(page, serviceAccountView);
  }

  @Get(':id')
  @Requires('keys:read')
  @Versioned()
  @ApiOperation({ summary: 'Show one service account' })
  @ApiOkResponse({ type: ServiceAccountView })
  @Problems({ 404: ['identity.service-account-not-found'] })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: ServiceAccountId,
  ): Promise<ServiceAccountView> {
    const account = await this.database.readForTenant(tenantId, (tx) => this.accounts.find(tx, id));
    if (!account) throw new ServiceAccountNotFound(id);
    return serviceAccountView(account);
  }
}

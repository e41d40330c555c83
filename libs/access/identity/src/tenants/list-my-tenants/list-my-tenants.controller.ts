import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { PageQuery, pageView, Problems } from '@balance/http';
import { CurrentPerson, SignedIn } from '../../authenticate/requires.js';
import { type Person } from '../../domain/caller.js';
import { JoinedTenantPage, joinedTenantView } from '../tenant.dto.js';
import { TenantRepository } from '../tenant.repository.js';

@ApiTags('me')
@Controller('me/tenants')
export class ListMyTenantsController {
  constructor(
    private readonly database: Database,
    private readonly tenants: TenantRepository,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'List the tenants that you are a member of' })
  @ApiOkResponse({ type: JoinedTenantPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentPerson() { userId }: Person, @Query() query: PageQuery): Promise<JoinedTenantPage> {
    const page = await this.database.asSystem((tx) => this.tenants.pageOf(tx, userId, query));
    return pageView(page, joinedTenantView);
  }
}

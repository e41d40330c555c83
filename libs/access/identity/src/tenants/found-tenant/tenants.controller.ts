import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Creates, Problems } from '@balance/http';
import { CurrentPerson, SignedIn } from '../../authenticate/requires.js';
import { type Person } from '../../domain/caller.js';
import { TenantDraftBody, TenantView, tenantView } from '../tenant.dto.js';
import { FoundTenant } from './found-tenant.use-case.js';

@ApiTags('tenants')
@Controller('tenants')
export class TenantsController {
  constructor(private readonly foundTenant: FoundTenant) {}

  @Post()
  @SignedIn()
  @Creates()
  @ApiOperation({ summary: 'Create a tenant and become its owner; its books are opened soon after' })
  @ApiCreatedResponse({ type: TenantView })
  @Problems({
    409: ['identity.tenant-exists', 'identity.kept-by-provider'],
    422: ['identity.slug-invalid'],
  })
  async create(@CurrentPerson() person: Person, @Body() body: TenantDraftBody): Promise<TenantView> {
    return tenantView(await this.foundTenant.execute(body, person));
  }
}

import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatch, Problems, Versioned } from '@balance/http';
import { CurrentCaller, Requires } from '../../authenticate/requires.js';
import { type Caller } from '../../domain/caller.js';
import { ShowTenant } from '../find-tenant/show-tenant.use-case.js';
import { LeaveTenant } from '../leave-tenant/leave-tenant.use-case.js';
import { OwnTenantView, ownTenantView, TenantNameBody } from '../tenant.dto.js';
import { ChangeTenant } from './change-tenant.use-case.js';

@ApiTags('tenants')
@Controller('tenant')
export class TenantController {
  constructor(
    private readonly showTenant: ShowTenant,
    private readonly changeTenant: ChangeTenant,
    private readonly leaveTenant: LeaveTenant,
  ) {}

  @Get()
  @Requires('tenant:read')
  @Versioned()
  @ApiOperation({ summary: 'Show the tenant that you work for' })
  @ApiOkResponse({ type: OwnTenantView })
  async show(@CurrentCaller() { tenantId }: Caller): Promise<OwnTenantView> {
    return ownTenantView(await this.showTenant.execute(tenantId));
  }

  @Patch()
  @Requires('tenant:write')
  @Versioned()
  @ApiOperation({ summary: 'Rename the tenant' })
  @ApiOkResponse({ type: OwnTenantView })
  @Problems({ 412: ['http.version-mismatch'] })
  async change(
    @CurrentCaller() caller: Caller,
    @Body() { name }: TenantNameBody,
    @IfMatch() expected: number | undefined,
  ): Promise<OwnTenantView> {
    return ownTenantView(await this.changeTenant.execute(caller, name, expected));
  }

  @Post('leave')
  @HttpCode(204)
  @Requires('tenant:read')
  @ApiOperation({ summary: 'Leave the tenant; the last owner cannot' })
  @ApiNoContentResponse()
  @Problems({
    403: ['identity.person-required'],
    404: ['identity.member-not-found'],
    409: ['identity.last-owner', 'identity.kept-by-provider'],
  })
  leave(@CurrentCaller() caller: Caller): Promise<void> {
    return this.leaveTenant.execute(caller);
  }
}

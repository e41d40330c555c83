import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Problems } from '@balance/http';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { CurrentPerson, SignedIn } from '../../authenticate/requires.js';
import { type Person } from '../../domain/caller.js';
import { SwitchTenantBody, TenantSwitchedView } from './switch-tenant.dto.js';
import { SwitchTenant } from './switch-tenant.use-case.js';

@ApiTags('auth')
@OnlyInMode('local')
@Controller('auth')
export class SwitchTenantController {
  constructor(private readonly useCase: SwitchTenant) {}

  @Post('switch-tenant')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @SignedIn()
  @ApiOperation({
    summary: 'Work for another tenant in this session',
    description: 'What the refresh token gives is for that tenant from now on, too.',
  })
  @ApiOkResponse({ type: TenantSwitchedView })
  @Problems({ 404: ['identity.tenant-unknown'] })
  async switchTenant(
    @CurrentPerson() person: Person,
    @Body() { tenantId }: SwitchTenantBody,
  ): Promise<TenantSwitchedView> {
    return { ...(await this.useCase.execute(person, tenantId)), tokenType: 'Bearer' };
  }
}

import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Creates, IfMatch, ParseIdPipe, Problems, Versioned } from '@balance/http';
import { CurrentCaller, Requires } from '../../authenticate/requires.js';
import { type Caller } from '../../domain/caller.js';
import { type ServiceAccountId } from '../../domain/service-account.js';
import { CreateServiceAccount } from '../create-service-account/create-service-account.use-case.js';
import {
  ServiceAccountChangeBody,
  ServiceAccountDraftBody,
  ServiceAccountView,
  serviceAccountView,
} from '../service-account.dto.js';
import { ChangeServiceAccount } from './change-service-account.use-case.js';

@ApiTags('service-accounts')
@Controller('service-accounts')
export class ServiceAccountsController {
  constructor(
    private readonly createServiceAccount: CreateServiceAccount,
    private readonly changeServiceAccount: ChangeServiceAccount,
  ) {}

  @Post()
  @Requires('keys:write')
  @Creates()
  @ApiOperation({ summary: 'Let a program work for the tenant; its keys are made with POST /api-keys' })
  @ApiCreatedResponse({ type: ServiceAccountView })
  @Problems({ 409: ['identity.service-account-exists'] })
  async create(
    @CurrentCaller() caller: Caller,
    @Body() { name }: ServiceAccountDraftBody,
  ): Promise<ServiceAccountView> {
    return serviceAccountView(await this.createServiceAccount.execute(caller, name));
  }

  @Patch(':id')
  @Requires('keys:write')
  @Versioned()
  @ApiOperation({
    summary: 'Rename, enable or disable a service account; disabled, its keys end within 5 s',
  })
  @ApiOkResponse({ type: ServiceAccountView })
  @Problems({
    404: ['identity.service-account-not-found'],
    409: ['identity.service-account-exists'],
    412: ['http.version-mismatch'],
  })
  async change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: ServiceAccountId,
    @Body() body: ServiceAccountChangeBody,
    @IfMatch() expected: number | undefined,
  ): Promise<ServiceAccountView> {
    return serviceAccountView(await this.changeServiceAccount.execute(caller, id, body, expected));
  }
}

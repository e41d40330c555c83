import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Creates, IfMatch, pageView, ParseIdPipe, Problems, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ChangeIntegration } from '../change-integration/change-integration.use-case.js';
import { CreateIntegration } from '../create-integration/create-integration.use-case.js';
import { type IntegrationId } from '../domain/integration.js';
import { RotateSecret } from '../rotate-secret/rotate-secret.use-case.js';
import {
  IntegrationChangeBody,
  IntegrationCreatedView,
  IntegrationDraftBody,
  IntegrationPage,
  IntegrationsQuery,
  IntegrationView,
  integrationView,
  SecretBody,
  SecretView,
} from './integration.dto.js';
import { ListIntegrations } from './list-integrations.use-case.js';

@ApiTags('integrations')
@Controller('integrations')
export class IntegrationsController {
  constructor(
    private readonly listIntegrations: ListIntegrations,
    private readonly createIntegration: CreateIntegration,
    private readonly changeIntegration: ChangeIntegration,
    private readonly rotateSecret: RotateSecret,
  ) {}

  @Get()
  @Requires('integrations:read')
  @ApiOperation({ summary: 'List the integrations, newest first' })
  @ApiOkResponse({ type: IntegrationPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(
    @CurrentCaller() { tenantId }: Caller,
    @Query() query: IntegrationsQuery,
  ): Promise<IntegrationPage> {
    return pageView(await this.listIntegrations.execute(tenantId, query), integrationView);
  }

  @Get(':id')
  @Versioned()
  @Requires('integrations:read')
  @ApiOperation({ summary: 'Show one integration' })
  @ApiOkResponse({ type: IntegrationView })
  @Problems({ 404: ['integrations.not-found'] })
  async show(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: IntegrationId,
  ): Promise<IntegrationView> {
    return integrationView(await this.listIntegrations.find(caller.tenantId, id));
  }

  @Post()
  @Creates()
  @Requires('integrations:write')
  @ApiOperation({ summary: 'Let a partner deliver records by signed webhooks' })
  @ApiCreatedResponse({ type: IntegrationCreatedView })
  @Problems({ 422: ['integrations.mapping-invalid', 'integrations.secret-invalid'] })
  async create(
    @CurrentCaller() caller: Caller,
    @Body() body: IntegrationDraftBody,
  ): Promise<IntegrationCreatedView> {
    const { secret, ...integration } = await this.createIntegration.execute(
      caller.tenantId,
      body,
      caller.cause,
    );
    return { ...integrationView(integration), secret };
  }

  @Patch(':id')
  @Versioned()
  @Requires('integrations:write')
  @ApiOperation({ summary: 'Rename, enable or disable an integration, or change how its payloads are read' })
  @ApiOkResponse({ type: IntegrationView })
  @Problems({ 404: ['integrations.not-found'], 422: ['integrations.mapping-invalid'] })
  async change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: IntegrationId,
    @Body() body: IntegrationChangeBody,
    @IfMatch() expected: number | undefined,
  ): Promise<IntegrationView> {
    const { tenantId, cause } = caller;
    return integrationView(await this.changeIntegration.execute(tenantId, id, body, cause, expected));
  }

  @Post(':id/secret')
  @HttpCode(200)
  @Requires('integrations:write')
  @ApiOperation({
    operationId: 'rotateSecret',
    summary: 'Replace the signing secret; the old one ends at once, in other processes within 5 s',
  })
  @ApiOkResponse({ type: SecretView })
  @Problems({ 404: ['integrations.not-found'], 422: ['integrations.secret-invalid'] })
  async rotate(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: IntegrationId,
    @Body() body: SecretBody,
  ): Promise<SecretView> {
    const { tenantId, cause } = caller;
    return { secret: await this.rotateSecret.execute(tenantId, id, cause, body.secret) };
  }
}

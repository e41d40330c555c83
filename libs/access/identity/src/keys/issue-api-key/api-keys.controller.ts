import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Creates, ParseIdPipe, Problems } from '@balance/http';
import { Clock } from '@balance/kernel';
import { CurrentCaller, Requires } from '../../authenticate/requires.js';
import { type ApiKeyId } from '../../domain/api-key.js';
import { type Caller } from '../../domain/caller.js';
import { ApiKeyCreatedView, ApiKeyDraftBody, apiKeyView, RotationBody } from '../api-key.dto.js';
import { type MintedKey } from '../mint-key/mint-key.js';
import { RevokeApiKey } from '../revoke-api-key/revoke-api-key.use-case.js';
import { RotateApiKey } from '../rotate-api-key/rotate-api-key.use-case.js';
import { IssueApiKey } from './issue-api-key.use-case.js';

const hourMs = 3_600_000;

@ApiTags('api-keys')
@Controller('api-keys')
export class ApiKeysController {
  constructor(
    private readonly issueApiKey: IssueApiKey,
    private readonly rotateApiKey: RotateApiKey,
    private readonly revokeApiKey: RevokeApiKey,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Requires('keys:write')
  @Creates()
  @ApiOperation({ summary: 'Give a service account an API key; its text is shown this once' })
  @ApiCreatedResponse({ type: ApiKeyCreatedView })
  @Problems({
    403: ['identity.scope-exceeds-own'],
    404: ['identity.service-account-not-found'],
    409: ['identity.service-account-disabled'],
    422: ['identity.expiry-passed'],
  })
  async create(@CurrentCaller() caller: Caller, @Body() body: ApiKeyDraftBody): Promise<ApiKeyCreatedView> {
    return this.shown(await this.issueApiKey.execute(caller, body));
  }

  @Post(':id/rotate')
  @Requires('keys:write')
  @Creates()
  @ApiOperation({ summary: 'Replace a key by a new one of the same scopes; the old one goes on for a while' })
  @ApiCreatedResponse({ type: ApiKeyCreatedView })
  @Problems({
    403: ['identity.scope-exceeds-own'],
    404: ['identity.api-key-not-found'],
    409: ['identity.api-key-not-active', 'identity.api-key-replaced'],
  })
  async rotate(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: ApiKeyId,
    @Body() { overlapHours }: RotationBody,
  ): Promise<ApiKeyCreatedView> {
    return this.shown(await this.rotateApiKey.execute(caller, id, overlapHours * hourMs));
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('keys:write')
  @ApiOperation({ summary: 'Revoke a key: it ends at once, in other processes within 5 s' })
  @ApiNoContentResponse()
  @Problems({ 404: ['identity.api-key-not-found'] })
  revoke(@CurrentCaller() caller: Caller, @Param('id', ParseIdPipe) id: ApiKeyId): Promise<void> {
    return this.revokeApiKey.execute(caller, id);
  }

  private shown({ key, text }: MintedKey): ApiKeyCreatedView {
    return { ...apiKeyView(key, this.clock.now()), key: text };
  }
}

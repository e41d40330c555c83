import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { pageView, Problems } from '@balance/http';
import { Clock } from '@balance/kernel';
import { CurrentCaller, Requires } from '../../authenticate/requires.js';
import { type Caller } from '../../domain/caller.js';
import { ApiKeyPage, ApiKeysQuery, apiKeyView } from '../api-key.dto.js';
import { ListApiKeys } from './list-api-keys.use-case.js';

@ApiTags('api-keys')
@Controller('api-keys')
export class ListApiKeysController {
  constructor(
    private readonly listApiKeys: ListApiKeys,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('keys:read')
  @ApiOperation({ summary: 'List the API keys, newest first; never what proves them' })
  @ApiOkResponse({ type: ApiKeyPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: ApiKeysQuery): Promise<ApiKeyPage> {
    const page = await this.listApiKeys.execute(tenantId, query);
    const now = this.clock.now();
    return pageView(page, (key) => apiKeyView(key, now));
  }
}

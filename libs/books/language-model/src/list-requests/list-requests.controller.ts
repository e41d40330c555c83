import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { RequestRepository } from '../request.repository.js';
import { RequestPage, RequestsQuery, requestView } from './request.dto.js';

@ApiTags('models')
@Controller('models/language-model/requests')
export class ListRequestsController {
  constructor(
    private readonly database: Database,
    private readonly requests: RequestRepository,
  ) {}

  @Get()
  @Requires('models:read')
  @ApiOperation({
    summary: 'List what was sent to the language model, newest first',
    operationId: 'listLanguageModelRequests',
  })
  @ApiOkResponse({ type: RequestPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: RequestsQuery): Promise<RequestPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.requests.page(tx, query));
    return pageView(page, requestView);
  }
}

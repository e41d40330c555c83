import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { SetRates } from '../set-rates/set-rates.use-case.js';
import { ListRates } from './list-rates.use-case.js';
import { RatePage, RatesBody, RatesQuery, rateView } from './rate.dto.js';

@ApiTags('ledger')
@Controller('ledger/rates')
export class RatesController {
  constructor(
    private readonly database: Database,
    private readonly listRates: ListRates,
    private readonly setRates: SetRates,
  ) {}

  @Get()
  @Requires('ledger:read')
  @ApiOperation({ summary: 'List what currencies cost in each other, latest day first' })
  @ApiOkResponse({ type: RatePage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: RatesQuery): Promise<RatePage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listRates.execute(tx, query));
    return pageView(page, rateView);
  }

  @Put()
  @HttpCode(204)
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Say what currencies cost in each other from some days on' })
  @ApiNoContentResponse()
  @Problems({ 422: ['ledger.rate-invalid'] })
  async set(@CurrentCaller() { tenantId, cause }: Caller, @Body() { rates }: RatesBody): Promise<void> {
    await this.database.forTenant(tenantId, (tx) => this.setRates.execute(tx, rates, cause));
  }
}

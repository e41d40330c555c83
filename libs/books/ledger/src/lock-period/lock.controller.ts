import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { IfMatch, pageView, Problems, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import {
  LockBody,
  LockChangePage,
  LockChangesQuery,
  lockChangeView,
  LockView,
  lockView,
} from './lock.dto.js';
import { LockPeriod } from './lock-period.use-case.js';

@ApiTags('ledger')
@Controller('ledger/lock')
export class LockController {
  constructor(
    private readonly database: Database,
    private readonly lockPeriod: LockPeriod,
  ) {}

  @Get()
  @Versioned()
  @Requires('ledger:read')
  @ApiOperation({ summary: 'Show through which day the books are closed' })
  @ApiOkResponse({ type: LockView })
  async show(@CurrentCaller() { tenantId }: Caller): Promise<LockView> {
    return lockView(await this.database.readForTenant(tenantId, (tx) => this.lockPeriod.current(tx)));
  }

  @Put()
  @Versioned()
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Close the books through a day; opening them again takes ledger:override' })
  @ApiOkResponse({ type: LockView })
  @Problems({ 403: ['ledger.lock-held'] })
  async set(
    @CurrentCaller() { tenantId, permissions, cause }: Caller,
    @Body() wish: LockBody,
    @IfMatch() expected: number | undefined,
  ): Promise<LockView> {
    const mayOverride = permissions.has('ledger:override');
    const lock = await this.database.forTenant(tenantId, (tx) =>
      this.lockPeriod.execute(tx, wish, cause, { mayOverride, expected }),
    );
    return lockView(lock);
  }

  @Get('history')
  @Requires('ledger:read')
  @ApiOperation({ summary: 'List how the books were closed and opened, latest first' })
  @ApiOkResponse({ type: LockChangePage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async history(
    @CurrentCaller() { tenantId }: Caller,
    @Query() query: LockChangesQuery,
  ): Promise<LockChangePage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.lockPeriod.history(tx, query));
    return pageView(page, lockChangeView);
  }
}

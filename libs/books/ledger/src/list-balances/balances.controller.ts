import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { BalancesQuery, BalancesView, balancesView } from './balances.dto.js';
import { ListBalances } from './list-balances.use-case.js';

@ApiTags('ledger')
@Controller('ledger/balances')
export class BalancesController {
  constructor(
    private readonly database: Database,
    private readonly listBalances: ListBalances,
  ) {}

  @Get()
  @Requires('ledger:read')
  @ApiOperation({ summary: 'Show balances at the end of a day, as known at a moment, rolled up the tree' })
  @ApiOkResponse({ type: BalancesView })
  async show(@CurrentCaller() { tenantId }: Caller, @Query() query: BalancesQuery): Promise<BalancesView> {
    const balances = await this.database.readForTenant(tenantId, (tx) =>
      this.listBalances.execute(tx, query),
    );
    return balancesView(query.on, balances);
  }
}

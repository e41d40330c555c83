import { Body, Controller, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { heldBalancesView } from '../../holds/hold-view.dto.js';
import { TryOut } from '../../holds/try-out.js';
import { standingFaults } from '../../post-entry/faults.js';
import { mayOverride } from '../../post-entry/override.js';
import { PostingQuery } from '../../post-entry/posted.dto.js';
import { ExchangeBody, ExchangeView, exchangeView, exchangeWish } from './exchange.dto.js';
import { ExchangeMoney } from './exchange-money.use-case.js';

@ApiTags('ledger')
@Controller('ledger/exchanges')
export class ExchangeMoneyController {
  constructor(
    private readonly database: Database,
    private readonly exchangeMoney: ExchangeMoney,
    private readonly tryOut: TryOut,
  ) {}

  @Post()
  @Creates()
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Give one currency for another, and post what that gains or loses' })
  @ApiCreatedResponse({ type: ExchangeView })
  @Problems({
    403: ['ledger.override-forbidden'],
    409: ['ledger.reference-reused', ...standingFaults],
    422: [
      ...['ledger.exchange-invalid', 'ledger.rate-invalid', 'ledger.rate-unknown'],
      ...['ledger.account-unknown', 'ledger.amount-out-of-range', 'ledger.posting-zero'],
      ...['ledger.currency-unknown', 'ledger.metadata-invalid'],
    ],
  })
  async exchange(
    @CurrentCaller() caller: Caller,
    @Query() { dryRun }: PostingQuery,
    @Body() body: ExchangeBody,
  ): Promise<ExchangeView> {
    const { tenantId, currency: homeCurrency, cause } = caller;
    const wish = exchangeWish(body, homeCurrency);
    const options = { homeCurrency, cause, mayOverrideLock: mayOverride(caller, body.override) };
    return this.database.forTenant(tenantId, async (tx) => {
      const exchange = () => this.exchangeMoney.execute(tx, wish, options);
      if (!dryRun) return { ...exchangeView(await exchange()), balances: null };
      const accounts = [wish.sell.accountCode, wish.buy.accountCode];
      const { result, balances } = await this.tryOut.execute(tx, exchange, () => accounts);
      return { ...exchangeView(result), balances: heldBalancesView(balances) };
    });
  }
}

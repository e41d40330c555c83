import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, pageView, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type Hold, type HoldId } from '../../domain/hold.js';
import { entryOfBody } from '../../post-entry/entry-of-body.js';
import { entryFaults, standingFaults } from '../../post-entry/faults.js';
import { PostingQuery } from '../../post-entry/posted.dto.js';
import { HoldBody, HoldsQuery } from '../hold.dto.js';
import { heldBalancesView, HoldPage, HoldPlacedView, HoldView, holdView } from '../hold-view.dto.js';
import { PlaceHold } from '../place-hold/place-hold.use-case.js';
import { TryOut } from '../try-out.js';
import { ListHolds } from './list-holds.use-case.js';

@ApiTags('ledger')
@Controller('ledger/holds')
export class HoldsController {
  constructor(
    private readonly database: Database,
    private readonly listHolds: ListHolds,
    private readonly placeHold: PlaceHold,
    private readonly tryOut: TryOut,
  ) {}

  @Get()
  @Requires('ledger:read')
  @ApiOperation({ summary: 'List holds with what they reserve, latest placed first' })
  @ApiOkResponse({ type: HoldPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: HoldsQuery): Promise<HoldPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listHolds.execute(tx, query));
    return pageView(page, holdView);
  }

  @Get(':id')
  @Requires('ledger:read')
  @ApiOperation({ summary: 'Show one hold' })
  @ApiOkResponse({ type: HoldView })
  @Problems({ 404: ['ledger.hold-not-found'] })
  async show(@CurrentCaller() { tenantId }: Caller, @Param('id', ParseIdPipe) id: HoldId): Promise<HoldView> {
    return holdView(await this.database.readForTenant(tenantId, (tx) => this.listHolds.find(tx, id)));
  }

  @Post()
  @Creates()
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Reserve amounts for an entry that may be made later' })
  @ApiCreatedResponse({ type: HoldPlacedView })
  @Problems({
    409: ['ledger.reference-reused', ...standingFaults.filter((code) => code !== 'ledger.period-closed')],
    422: [...entryFaults, 'ledger.hold-expiry-invalid'],
  })
  async place(
    @CurrentCaller() { tenantId, currency, cause }: Caller,
    @Query() { dryRun }: PostingQuery,
    @Body() body: HoldBody,
  ): Promise<HoldPlacedView> {
    const wish = { ...entryOfBody(body, currency), expiresAt: body.expiresAt };
    return this.database.forTenant(tenantId, async (tx) => {
      const place = () => this.placeHold.execute(tx, wish, cause);
      if (!dryRun) return { hold: holdView(await place()), balances: null };
      const { result, balances } = await this.tryOut.execute(tx, place, accountsOf);
      return { hold: holdView(result), balances: heldBalancesView(balances) };
    });
  }
}

const accountsOf = ({ postings }: Hold): string[] => postings.map(({ accountCode }) => accountCode);

import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type Tx } from '@balance/database';
import { Creates, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type EntryId } from '../../domain/entry.js';
import { type Hold, type HoldId } from '../../domain/hold.js';
import { postingOf } from '../../post-entry/entry-of-body.js';
import { standingFaults } from '../../post-entry/faults.js';
import { mayOverride } from '../../post-entry/override.js';
import { PostingQuery } from '../../post-entry/posted.dto.js';
import { CommitBody } from '../hold.dto.js';
import { heldBalancesView, HoldCommittedView, HoldView, holdView } from '../hold-view.dto.js';
import { ListHolds } from '../list-holds/list-holds.use-case.js';
import { TryOut } from '../try-out.js';
import { VoidHold } from '../void-hold/void-hold.use-case.js';
import { type CommitOptions, CommitHold } from './commit-hold.use-case.js';

const partFaults = [
  'ledger.entry-one-sided',
  'ledger.entry-unbalanced',
  'ledger.posting-zero',
  'ledger.currency-unknown',
];

interface Committed {
  readonly hold: Hold;
  readonly entryId: EntryId;
}

@ApiTags('ledger')
@Controller('ledger/holds')
export class CommitHoldController {
  constructor(
    private readonly database: Database,
    private readonly commitHold: CommitHold,
    private readonly voidHold: VoidHold,
    private readonly listHolds: ListHolds,
    private readonly tryOut: TryOut,
  ) {}

  @Post(':id/commit')
  @Creates()
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Make an entry of a hold, in part or whole' })
  @ApiCreatedResponse({ type: HoldCommittedView })
  @Problems({
    403: ['ledger.override-forbidden'],
    404: ['ledger.hold-not-found'],
    409: ['ledger.hold-not-open', 'ledger.reference-reused', ...standingFaults],
    422: ['ledger.hold-exceeded', 'ledger.commit-reference-missing', ...partFaults],
  })
  async commit(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: HoldId,
    @Query() { dryRun }: PostingQuery,
    @Body() { override, postings, ...wish }: CommitBody,
  ): Promise<HoldCommittedView> {
    const options = { cause: caller.cause, mayOverrideLock: mayOverride(caller, override) };
    const parts = postings?.map((posting, n) =>
      postingOf(posting, { reference: id, currency: caller.currency, pointer: `/postings/${n}` }),
    );
    return this.database.forTenant(caller.tenantId, async (tx) => {
      const commit = () => this.committed(tx, id, { ...wish, postings: parts }, options);
      if (!dryRun) return { ...committedView(await commit()), balances: null };
      const { result, balances } = await this.tryOut.execute(tx, commit, accountsOf);
      return { ...committedView(result), balances: heldBalancesView(balances) };
    });
  }

  @Post(':id/void')
  @HttpCode(200)
  @Requires('ledger:write')
  @ApiOperation({ summary: 'Give up what a hold still reserves; again changes nothing' })
  @ApiOkResponse({ type: HoldView })
  @Problems({ 404: ['ledger.hold-not-found'], 409: ['ledger.hold-not-open'] })
  async void(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('id', ParseIdPipe) id: HoldId,
  ): Promise<HoldView> {
    return holdView(await this.database.forTenant(tenantId, (tx) => this.voidHold.execute(tx, id, cause)));
  }

  private async committed(
    tx: Tx,
    id: HoldId,
    wish: Parameters<CommitHold['execute']>[2],
    options: CommitOptions,
  ): Promise<Committed> {
    const entryId = await this.commitHold.execute(tx, id, wish, options);
    return { entryId, hold: await this.listHolds.find(tx, id) };
  }
}

const accountsOf = ({ hold }: Committed): string[] => hold.postings.map(({ accountCode }) => accountCode);
const committedView = ({ hold, entryId }: Committed) => ({ hold: holdView(hold), entryId });

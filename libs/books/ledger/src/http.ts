import { Module } from '@nestjs/common';
import { ExchangeMoneyController } from './currencies/exchange-money/exchange-money.controller.js';
import { RatesController } from './currencies/list-rates/rates.controller.js';
import { ExportJournalController } from './export-journal/export-journal.controller.js';
import { CommitHoldController } from './holds/commit-hold/commit-hold.controller.js';
import { HoldsController } from './holds/list-holds/holds.controller.js';
import { LedgerModule } from './ledger.module.js';
import { ListAccountsController } from './list-accounts/list-accounts.controller.js';
import { BalancesController } from './list-balances/balances.controller.js';
import { ListPostingsController } from './list-postings/list-postings.controller.js';
import { ListEntriesController } from './list-entries/list-entries.controller.js';
import { LockController } from './lock-period/lock.controller.js';
import { PostBulkController } from './post-bulk/post-bulk.controller.js';
import { PostEntryController } from './post-entry/post-entry.controller.js';
import { ReverseEntryController } from './reverse-entry/reverse-entry.controller.js';

@Module({
  imports: [LedgerModule],
  controllers: [
    CommitHoldController,
    ExchangeMoneyController,
    ExportJournalController,
    HoldsController,
    RatesController,
    ListAccountsController,
    BalancesController,
    ListEntriesController,
    ListPostingsController,
    LockController,
    PostBulkController,
    PostEntryController,
    ReverseEntryController,
  ],
})
export class LedgerHttpModule {}

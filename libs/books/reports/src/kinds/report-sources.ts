import { Injectable } from '@nestjs/common';
import { ReadLedger, SumCounterAccounts, SumDimensions, SumIntervals } from '@balance/ledger';
import { BudgetRepository } from '../budgets/budget.repository.js';

/** What reports are made from. A kind that needs another module's reads adds it here. */
@Injectable()
export class ReportSources {
  constructor(
    readonly intervals: SumIntervals,
    readonly dimensions: SumDimensions,
    readonly counterAccounts: SumCounterAccounts,
    readonly ledger: ReadLedger,
    readonly budgets: BudgetRepository,
  ) {}
}

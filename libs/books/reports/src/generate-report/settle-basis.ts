import { Injectable } from '@nestjs/common';
import { ListCategories } from '@balance/categories';
import { type Tx } from '@balance/database';
import { LedgerClock, ReadChart } from '@balance/ledger';
import { FindSetVersion } from '@balance/rules';
import { BudgetRepository } from '../budgets/budget.repository.js';
import { type ReportBasis } from '../domain/basis.js';
import { type ReportParameters } from '../domain/parameters.js';
import { type ReportKind } from '../kinds/report-kind.js';

export interface SettledBasis {
  readonly asOf: Date;
  readonly ruleSetVersion: bigint;
  readonly basis: ReportBasis;
}

/** Settles what a report is made from, before anything of it is read. */
@Injectable()
export class SettleBasis {
  constructor(
    private readonly clock: LedgerClock,
    private readonly chart: ReadChart,
    private readonly categories: ListCategories,
    private readonly ruleSet: FindSetVersion,
    private readonly budgets: BudgetRepository,
  ) {}

  async execute(tx: Tx, { shows }: ReportKind, { asOf: wanted }: ReportParameters): Promise<SettledBasis> {
    // Somebody may be about to commit what was recorded by then, however long ago that was: the clock waits for them.
    const asOf = await (wanted === undefined
      ? this.clock.asOf(tx)
      : this.clock.pastMoment(tx, new Date(wanted)));
    // Together, so that they share a round trip.
    const [chart, ruleSetVersion, categories, budgetVersion] = await Promise.all([
      this.chart.execute(tx),
      this.ruleSet.execute(tx),
      shows && this.categories.execute(tx),
      shows === 'budget' ? this.budgets.versionAt(tx, asOf) : undefined,
    ]);
    return {
      asOf,
      ruleSetVersion,
      basis: {
        chart: chart.map(({ code, name, type, parentCode }) => ({ code, name, type, parentCode })),
        ...(categories && { categories: Object.fromEntries(categories.map(({ id, name }) => [id, name])) }),
        ...(budgetVersion !== undefined && { budgetVersion }),
      },
    };
  }
}

import { Injectable } from '@nestjs/common';
import { ListCategories } from '@balance/categories';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, expectVersion, type TenantId } from '@balance/kernel';
import { ReadChart } from '@balance/ledger';
import { checkBudget, type WantedBudget } from '../../domain/check-budget.js';
import { budgetSet } from '../../domain/reports.events.js';
import { BudgetRepository } from '../budget.repository.js';

/** Sets what is planned for some months; what was planned for them before is replaced, and kept as history. */
@Injectable()
export class SetBudget {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly chart: ReadChart,
    private readonly categories: ListCategories,
    private readonly events: EventLog,
  ) {}

  /**
   * @param expected the version that it was read at, when the caller says so
   * @returns the new version
   * @throws {DomainError} `reports.budget-invalid`, `reports.period-invalid`, `http.version-mismatch`
   */
  async execute(
    tx: Tx,
    tenantId: TenantId,
    wanted: WantedBudget,
    expected: number | undefined,
    cause: Cause,
  ): Promise<number> {
    await this.budgets.lock(tx);
    const current = await this.budgets.version(tx);
    expectVersion(current, expected);
    const categories = await this.categories.execute(tx);
    const lines = checkBudget(wanted, {
      chart: await this.chart.execute(tx),
      categoryIds: new Set(categories.map(({ id }) => id)),
    });
    const version = current + 1;
    const { from, to } = wanted;
    await this.budgets.insert(tx, { version, from, to, lines, setBy: cause.actor });
    const payload = { version, from, to, lines: lines.length };
    await this.events.append(tx, [{ event: budgetSet, stream: `budget:${tenantId}`, payload, cause }]);
    return version;
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type BudgetLine } from '../../domain/budget-statement.js';
import { BudgetRepository } from '../budget.repository.js';

export interface Budget {
  /** Of the whole budget; 0 before anything was planned. */
  readonly version: number;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly BudgetLine[];
}

/** What is planned now. */
@Injectable()
export class FindBudget {
  constructor(
    private readonly budgets: BudgetRepository,
    private readonly clock: Clock,
  ) {}

  /** @param wanted months, `YYYY-MM`, both included; whole years unless both are given */
  async execute(tx: Tx, wanted: { readonly from?: string; readonly to?: string } = {}): Promise<Budget> {
    const now = this.clock.now().toISOString();
    const { from = `${(wanted.to ?? now).slice(0, 4)}-01`, to = `${from.slice(0, 4)}-12` } = wanted;
    const version = await this.budgets.version(tx);
    return { version, from, to, lines: await this.budgets.lines(tx, version, from, to) };
  }
}

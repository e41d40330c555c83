import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
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
  constructor(private readonly budgets: BudgetRepository) {}

  /** @param from first month, `YYYY-MM` @param to last month */
  async execute(tx: Tx, from: string, to: string): Promise<Budget> {
    const version = await this.budgets.version(tx);
    return { version, from, to, lines: await this.budgets.lines(tx, version, from, to) };
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { AccountRepository } from './account.repository.js';
import { BalanceRepository } from './balance.repository.js';
import { type Chart } from './domain/account-change.js';
import { LedgerClock } from './ledger-clock.js';

/** Loads the chart for whoever changes it. */
@Injectable()
export class ChartLoader {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly balances: BalanceRepository,
    private readonly clock: LedgerClock,
  ) {}

  /** Nobody posts, and nobody else changes the chart, until the transaction ends: what is decided on it holds. */
  async forChange(tx: Tx): Promise<Chart> {
    await this.clock.alone(tx);
    const accounts = await this.accounts.all(tx);
    const balances = await this.balances.current(tx);
    return { accounts: new Map(accounts.map((account) => [account.code, account])), balances };
  }
}

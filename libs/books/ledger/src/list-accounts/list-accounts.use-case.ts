import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { AccountRepository } from '../account.repository.js';
import { type Account, type AccountTotal } from '../domain/account.js';

export interface AccountWithBalances extends Account {
  readonly balances: readonly AccountTotal[];
}

/** Lists the chart of accounts with what stands on each account. */
@Injectable()
export class ListAccounts {
  constructor(private readonly accounts: AccountRepository) {}

  /** @param on last booking date that counts, `YYYY-MM-DD`; everything when left out */
  async execute(tx: Tx, on?: string): Promise<AccountWithBalances[]> {
    const totals = await this.accounts.totals(tx, { to: on });
    const accounts = await this.accounts.all(tx);
    return accounts.map((account) => ({
      ...account,
      balances: totals.filter(({ code }) => code === account.code),
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { type AccountPageWish, AccountRepository } from '../account.repository.js';
import { type Account, type AccountTotal } from '../domain/account.js';

export interface AccountWithBalances extends Account {
  readonly balances: readonly AccountTotal[];
}

/** Lists the chart of accounts with what stands on each account. */
@Injectable()
export class ListAccounts {
  constructor(private readonly accounts: AccountRepository) {}

  /**
   * @param on last booking date that counts, `YYYY-MM-DD`; everything when left out
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  async execute(
    tx: Tx,
    { on, ...wish }: AccountPageWish & { readonly on?: string },
  ): Promise<Page<AccountWithBalances>> {
    const page = await this.accounts.page(tx, wish);
    const totals = await this.accounts.totals(tx, { to: on, codes: page.rows.map(({ code }) => code) });
    const rows = page.rows.map((account) => ({
      ...account,
      balances: totals.filter(({ code }) => code === account.code),
    }));
    return { ...page, rows };
  }
}

import { Injectable } from '@nestjs/common';
import { type Page, type Tx } from '@balance/database';
import { type AccountPageWish, AccountRepository } from '../account.repository.js';
import { BalanceRepository } from '../balance.repository.js';
import { type Account, type AccountTotal } from '../domain/account.js';
import { AccountNotFound } from '../domain/account.errors.js';

export interface AccountWithBalances extends Account {
  readonly balances: readonly AccountTotal[];
}

/** Lists the chart of accounts with what stands on each account. */
@Injectable()
export class ListAccounts {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly balances: BalanceRepository,
  ) {}

  /**
   * @param on last booking date that counts, `YYYY-MM-DD`; everything when left out
   * @throws {CursorInvalid} `paging.cursor-invalid`
   */
  async execute(
    tx: Tx,
    { on, ...wish }: AccountPageWish & { readonly on?: string },
  ): Promise<Page<AccountWithBalances>> {
    const page = await this.accounts.page(tx, wish);
    return { ...page, rows: await this.withBalances(tx, page.rows, on) };
  }

  /** @throws {AccountNotFound} `ledger.account-not-found` */
  async find(tx: Tx, code: string): Promise<AccountWithBalances> {
    const account = await this.accounts.find(tx, code);
    if (!account) throw new AccountNotFound(code);
    const [found] = await this.withBalances(tx, [account]);
    return found!;
  }

  private async withBalances(
    tx: Tx,
    accounts: readonly Account[],
    on?: string,
  ): Promise<AccountWithBalances[]> {
    const codes = accounts.map(({ code }) => code);
    const amounts =
      on === undefined ? await this.now(tx, codes) : await this.balances.totals(tx, { to: on, codes });
    return accounts.map((account) => {
      const { code, name, type } = account;
      const ofAccount = amounts.filter((amount) => amount.code === code);
      const balances = ofAccount.map(({ currency, amountMinor }) => ({
        code,
        name,
        type,
        currency,
        amountMinor,
      }));
      return { ...account, balances };
    });
  }

  private async now(tx: Tx, codes: readonly string[]) {
    const balances = await this.balances.current(tx, codes);
    return balances
      .filter(({ postings }) => postings > 0n)
      .map(({ accountCode, currency, balanceMinor }) => ({
        code: accountCode,
        currency,
        amountMinor: balanceMinor,
      }));
  }
}

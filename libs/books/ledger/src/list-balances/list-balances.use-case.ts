import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { AccountRepository } from '../account.repository.js';
import { BalanceRepository } from '../balance.repository.js';
import { type Account } from '../domain/account.js';
import { beneath, type RolledUp, rollUp } from '../domain/balance.js';
import { LedgerClock } from '../ledger-clock.js';

export interface BalancesWish {
  /** Last booking date that counts, `YYYY-MM-DD`; all of them when left out. */
  readonly on?: string | undefined;
  /** Leaves out what was recorded later; nothing when left out. */
  readonly knownAt?: Date | undefined;
  /** Codes of accounts; all that something stands on when left out. */
  readonly account?: readonly string[] | undefined;
}

export interface AccountBalances extends Account {
  readonly balances: readonly RolledUp[];
}

export interface Balances {
  /** The moment of the books that this is; of one that had not come yet, the latest. Unset when none was asked for. */
  readonly knownAt: Date | undefined;
  /** By code. */
  readonly accounts: readonly AccountBalances[];
}

/** What stood on which account at the end of which day, as the books knew it at which moment. */
@Injectable()
export class ListBalances {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly balances: BalanceRepository,
    private readonly clock: LedgerClock,
  ) {}

  /** The same `on` and `knownAt` give the same answer for ever. */
  async execute(tx: Tx, { on, knownAt: wished, account }: BalancesWish): Promise<Balances> {
    const knownAt = wished && (await this.clock.pastMoment(tx, wished));
    const chart = await this.accounts.all(tx);
    const codes = account && beneath(chart, account);
    const totals = await this.balances.totals(tx, { to: on, asOf: knownAt, codes });
    const sums = rollUp(chart, totals);
    const wanted = chart.filter(({ code }) => (account ? account.includes(code) : sums.has(code)));
    return { knownAt, accounts: wanted.map((one) => ({ ...one, balances: sums.get(one.code) ?? [] })) };
  }
}

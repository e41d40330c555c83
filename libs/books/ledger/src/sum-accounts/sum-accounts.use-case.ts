import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { AccountRepository } from '../account.repository.js';
import { type AccountTotal, type TotalsFilter } from '../domain/account.js';

/** Sums the books for reports. */
@Injectable()
export class SumAccounts {
  constructor(private readonly accounts: AccountRepository) {}

  /**
   * One sum for each account and currency with postings in the period, by code and currency.
   *
   * `asOf` goes by the start of the transaction that recorded an entry: one that was under way at that moment
   * counts as soon as it is committed.
   */
  execute(tx: Tx, filter: TotalsFilter): Promise<AccountTotal[]> {
    return this.accounts.totals(tx, filter);
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { BalanceRepository } from '../balance.repository.js';
import { type AccountTurnover, type TotalsFilter } from '../domain/account.js';

/** Sums the books for reports. */
@Injectable()
export class SumAccounts {
  constructor(private readonly balances: BalanceRepository) {}

  /**
   * One sum for each account and currency with postings in the period, by code and currency.
   *
   * `asOf` goes by when an entry was recorded, to the microsecond. Of a moment that {@link LedgerClock} gave out, the
   * sums never change any more; one of the caller's own choice may still see what was being posted just then.
   */
  execute(tx: Tx, filter: TotalsFilter): Promise<AccountTurnover[]> {
    return this.balances.totals(tx, filter);
  }
}

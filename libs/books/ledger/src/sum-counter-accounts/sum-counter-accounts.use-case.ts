import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type IntervalFilter, type IntervalSum } from '../domain/interval.js';
import { IntervalRepository } from '../interval.repository.js';

/** Sums the other side of the entries that move some accounts, such as those that hold cash. */
@Injectable()
export class SumCounterAccounts {
  constructor(private readonly intervals: IntervalRepository) {}

  /**
   * By the other accounts. As an entry balances in each currency, all of it together is the opposite of what the
   * accounts in `codes` moved by.
   */
  execute(tx: Tx, filter: IntervalFilter & { readonly codes: readonly string[] }): Promise<IntervalSum[]> {
    return this.intervals.byCounterAccount(tx, filter);
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { BalanceRepository } from '../balance.repository.js';
import { type Balance } from '../domain/balance.js';
import { EntryRepository } from '../entry.repository.js';

export interface TriedOut<Result> {
  readonly result: Result;
  /** What would stand on the accounts, and be held. */
  readonly balances: readonly Balance[];
}

/** Does something to the books on the same path as ever, tells what came of it, and takes it back. */
@Injectable()
export class TryOut {
  constructor(
    private readonly entries: EntryRepository,
    private readonly balances: BalanceRepository,
  ) {}

  execute<Result>(
    tx: Tx,
    work: () => Promise<Result>,
    accountsOf: (result: Result) => readonly string[],
  ): Promise<TriedOut<Result>> {
    return this.entries.rehearse(tx, async () => {
      const result = await work();
      return { result, balances: await this.balances.current(tx, [...new Set(accountsOf(result))]) };
    });
  }
}

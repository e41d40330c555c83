import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, Clock, expectVersion } from '@balance/kernel';
import { AccountRepository } from '../account.repository.js';
import { ChartLoader } from '../chart-loader.js';
import { type Account } from '../domain/account.js';
import { type AccountChange, changeAccount } from '../domain/account-change.js';
import { AccountNotFound } from '../domain/account.errors.js';
import { accountChanged } from '../domain/ledger.events.js';

/** Renames, moves, limits, closes or reopens an account. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly chart: ChartLoader,
    private readonly accounts: AccountRepository,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @param expected the version that the change was made to, if its author says
   * @throws {DomainError} `ledger.account-not-found`, `http.version-mismatch`, and what {@link changeAccount} throws
   */
  async execute(
    tx: Tx,
    code: string,
    change: AccountChange,
    cause: Cause,
    expected?: number,
  ): Promise<Account> {
    const chart = await this.chart.forChange(tx);
    const before = chart.accounts.get(code);
    if (!before) throw new AccountNotFound(code);
    expectVersion(before.version, expected);
    const { account, changed } = changeAccount(before, change, chart, this.clock.now());
    if (changed.length === 0) return before;
    await this.accounts.save(tx, account);
    const payload = { accountCode: code, changed };
    await this.events.append(tx, [{ event: accountChanged, stream: `account:${code}`, payload, cause }]);
    return account;
  }
}

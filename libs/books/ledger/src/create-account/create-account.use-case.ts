import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause } from '@balance/kernel';
import { AccountRepository } from '../account.repository.js';
import { type Account, type NewAccount } from '../domain/account.js';
import { openAccount } from '../domain/account-change.js';
import { AccountExists } from '../domain/account.errors.js';
import { accountCreated } from '../domain/ledger.events.js';
import { ChartLoader } from '../chart-loader.js';

/** Opens an account of the tenant's own. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly chart: ChartLoader,
    private readonly accounts: AccountRepository,
    private readonly events: EventLog,
  ) {}

  /**
   * @throws {DomainError} `ledger.account-exists`, `ledger.parent-unknown`, `ledger.parent-type-differs`,
   *   `ledger.parent-closed`, `ledger.parent-has-postings`
   */
  async execute(tx: Tx, draft: NewAccount, cause: Cause): Promise<Account> {
    const chart = await this.chart.forChange(tx);
    if (chart.accounts.has(draft.code)) throw new AccountExists(draft.code);
    const account = openAccount(draft, chart);
    await this.accounts.insert(tx, account);
    const { code: accountCode, name, type, parentCode } = account;
    const payload = { accountCode, name, type, parentCode };
    await this.events.append(tx, [
      { event: accountCreated, stream: `account:${accountCode}`, payload, cause },
    ]);
    return account;
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { AccountRepository } from '../account.repository.js';
import { defaultChart } from '../domain/default-chart.js';
import { LedgerClock } from '../ledger-clock.js';

/**
 * Gives a tenant the accounts of the default chart that it does not have yet, and puts those that nobody has changed
 * under their headings. It runs for a new tenant, and for each tenant when a newer build has migrated the database.
 */
@Injectable()
export class OpenChart {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly clock: LedgerClock,
  ) {}

  /** @returns how many were added */
  async execute(tx: Tx): Promise<number> {
    await this.clock.alone(tx);
    const added = await this.accounts.insertMissing(tx, defaultChart);
    await this.accounts.place(tx, defaultChart);
    return added;
  }
}

import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { AccountRepository } from '../account.repository.js';
import { defaultChart } from '../domain/default-chart.js';

/** Gives a tenant the accounts of the default chart that it does not have yet. */
@Injectable()
export class OpenChart {
  constructor(private readonly accounts: AccountRepository) {}

  /** @returns how many were added */
  execute(tx: Tx): Promise<number> {
    return this.accounts.insertMissing(tx, defaultChart);
  }
}

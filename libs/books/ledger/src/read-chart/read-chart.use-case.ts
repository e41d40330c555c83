import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { AccountRepository } from '../account.repository.js';
import { type Account } from '../domain/account.js';

/** The whole chart of accounts. */
@Injectable()
export class ReadChart {
  constructor(private readonly accounts: AccountRepository) {}

  /** By code. */
  execute(tx: Tx): Promise<Account[]> {
    return this.accounts.all(tx);
  }
}

import { Injectable } from '@nestjs/common';
import { SumAccounts } from '@balance/ledger';

/** What reports are made from. A kind that needs another module's reads adds it here. */
@Injectable()
export class ReportSources {
  constructor(readonly accounts: SumAccounts) {}
}

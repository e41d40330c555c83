import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { AccountRepository } from '../account.repository.js';
import { BalanceRepository } from '../balance.repository.js';
import { journalEntry, journalHead, journalNames, type PlacedAccount } from '../domain/journal-text.js';
import { EntryListRepository } from '../entry-list.repository.js';
import { LedgerClock } from '../ledger-clock.js';

const entriesAPage = 500;

/** Which of the entries; all when nothing is said. */
export interface JournalPart {
  /** First booking date, `YYYY-MM-DD`. */
  readonly from?: string;
  /** The booking date before which to stop. */
  readonly until?: string;
  /** What was recorded later is left out. */
  readonly knownAt?: Date;
  /** The accounts as they were called then; as they are called now unless given. */
  readonly chart?: readonly PlacedAccount[];
}

/** Writes the books as a plain-text journal that other accounting programs read. */
@Injectable()
export class ExportJournal {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly balances: BalanceRepository,
    private readonly entries: EntryListRepository,
    private readonly clock: LedgerClock,
  ) {}

  /**
   * What was recorded until now, or until `knownAt`, by the ids of the entries, piece by piece. No transaction is open
   * while somebody is busy with a piece; what is posted meanwhile is left out, whichever id it has. Of the same moment and
   * the same chart it is the same text.
   */
  async *execute(
    tenantId: TenantId,
    { knownAt: wished, chart: known, ...days }: JournalPart = {},
  ): AsyncGenerator<string> {
    const { chart, currencies, knownAt } = await this.database.readForTenant(tenantId, async (tx) => ({
      knownAt: await (wished ? this.clock.pastMoment(tx, wished) : this.clock.asOf(tx)),
      chart: known ?? (await this.accounts.all(tx)),
      currencies: await (wished ? this.balances.currenciesAt(tx, wished) : this.balances.currencies(tx)),
    }));
    const names = journalNames(chart);
    yield journalHead(chart, names, currencies);
    let cursor: string | undefined;
    do {
      const wish = {
        ...days,
        knownAt,
        sort: 'id' as const,
        limit: entriesAPage,
        ...(cursor && { cursor }),
      };
      const page = await this.database.readForTenant(tenantId, (tx) => this.entries.page(tx, wish));
      yield page.rows.map((entry) => journalEntry(entry, names)).join('');
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
  }
}

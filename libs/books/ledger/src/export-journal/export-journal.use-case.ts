import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type TenantId } from '@balance/kernel';
import { AccountRepository } from '../account.repository.js';
import { BalanceRepository } from '../balance.repository.js';
import { journalEntry, journalHead, journalNames } from '../domain/journal-text.js';
import { EntryListRepository } from '../entry-list.repository.js';

const entriesAPage = 500;

/** Writes the books as a plain-text journal that other accounting programs read. */
@Injectable()
export class ExportJournal {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly balances: BalanceRepository,
    private readonly entries: EntryListRepository,
  ) {}

  /**
   * Everything recorded until now, in the order in which it was recorded, piece by piece. No transaction is open
   * while somebody is busy with a piece.
   */
  async *execute(tenantId: TenantId): AsyncGenerator<string> {
    const { chart, currencies, until } = await this.database.readForTenant(tenantId, async (tx) => ({
      chart: await this.accounts.all(tx),
      currencies: await this.balances.currencies(tx),
      until: await this.entries.readAt(tx),
    }));
    const names = journalNames(chart);
    yield journalHead(chart, names, currencies);
    let cursor: string | undefined;
    do {
      const wish = { sort: 'id' as const, limit: entriesAPage, ...(cursor && { cursor }) };
      const page = await this.database.readForTenant(tenantId, (tx) => this.entries.page(tx, wish));
      const recorded = page.rows.filter(({ recordedAt }) => recordedAt <= until);
      yield recorded.map((entry) => journalEntry(entry, names)).join('');
      cursor = recorded.length < page.rows.length ? undefined : (page.nextCursor ?? undefined);
    } while (cursor);
  }
}

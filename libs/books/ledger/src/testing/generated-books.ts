import { type TenantId } from '@balance/kernel';
import { ExchangeMoney } from '../currencies/exchange-money/exchange-money.use-case.js';
import { SetRates } from '../currencies/set-rates/set-rates.use-case.js';
import { type EntryId, type NewEntry, type NewPosting } from '../domain/entry.js';
import { ExpireHolds } from '../holds/expire-holds/expire-holds.use-case.js';
import { ReverseEntry } from '../reverse-entry/reverse-entry.use-case.js';
import { type Deed, generatedDeeds, generatedRates } from './generated-deeds.js';
import { cause, type TestBooks } from './test-books.js';
import { home } from './test-exchanges.js';
import { at, testHolds } from './test-holds.js';

/**
 * Books of a new tenant over two years: entries recorded late and taken back, three currencies exchanged at stated and
 * stored rates, holds that were committed in part and whole, voided and expired, and some that are still open.
 */
export async function generateBooks(
  books: TestBooks,
  { deeds: count, seed }: { readonly deeds: number; readonly seed: number },
): Promise<TenantId> {
  const tenantId = await books.newTenant();
  await books.database.forTenant(tenantId, (tx) => books.get(SetRates).execute(tx, generatedRates(), cause));
  const entryIds: EntryId[] = [];
  for (const deed of generatedDeeds(count, seed)) await act(books, tenantId, deed, entryIds);
  return tenantId;
}

async function act(books: TestBooks, tenantId: TenantId, deed: Deed, entryIds: EntryId[]): Promise<void> {
  switch (deed.do) {
    case 'enter':
      return void entryIds.push(...(await books.post(tenantId, [deed.entry])).posted);
    case 'exchange':
      await books.database.forTenant(tenantId, (tx) =>
        books.get(ExchangeMoney).execute(tx, deed.wish, { homeCurrency: home, cause }),
      );
      return;
    case 'reverse': {
      // Each once: what was taken back is not there to be picked again.
      const [id] = entryIds.splice(deed.pick % (entryIds.length || 1), 1);
      if (id)
        await books.database.forTenant(tenantId, (tx) =>
          books.get(ReverseEntry).execute(tx, id, { effectiveOn: deed.effectiveOn }, cause),
        );
      return;
    }
    case 'hold':
      return hold(books, tenantId, deed);
  }
}

async function hold(
  books: TestBooks,
  tenantId: TenantId,
  { entry, ending, percent }: Deed & { do: 'hold' },
): Promise<void> {
  const holds = testHolds(books, tenantId);
  const expiresAt = ending === 'expire' ? new Date(Date.now() + 3_600_000) : undefined;
  const { id } = await holds.place({ ...entry, expiresAt });
  const part = { reference: 'part', postings: partOf(entry, percent) };
  if (ending === 'commit') await holds.commit(id);
  if (ending === 'commit-part-and-release') await holds.commit(id, { ...part, rest: 'release' });
  if (ending === 'commit-parts') {
    await holds.commit(id, part);
    await holds.commit(id, { effectiveOn: '2025-12-31' });
  }
  if (ending === 'void') await holds.void(id);
  if (expiresAt) await at(books, expiresAt, () => books.get(ExpireHolds).execute('system:test'));
}

/** The same share of each side, and at least one minor unit. */
const partOf = ({ postings }: NewEntry, percent: number): NewPosting[] =>
  postings.map(({ accountCode, currency, amountMinor }) => ({
    accountCode,
    currency,
    amountMinor: (amountMinor * BigInt(percent)) / 100n || (amountMinor > 0n ? 1n : -1n),
  }));

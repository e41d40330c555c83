import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { formatMinor, type Currency, type TenantId } from '@balance/kernel';
import { anEntry, aPosting, balancedEntries } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { generateBooks } from '../testing/generated-books.js';
import { type AccountType, accountTypes, normalSideOf, type TotalsFilter } from '../domain/account.js';
import { SumAccounts } from '../sum-accounts/sum-accounts.use-case.js';
import { LedgerClock } from '../ledger-clock.js';
import { ReverseEntry } from '../reverse-entry/reverse-entry.use-case.js';
import { ExportJournal, type JournalPart } from './export-journal.use-case.js';

let books: TestBooks;

beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

async function journalOf(tenantId: TenantId, part?: JournalPart): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of books.get(ExportJournal).execute(tenantId, part)) pieces.push(piece);
  return pieces.join('');
}

const someDay = fc.date({ min: new Date('2024-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });

/** Books of three currencies and two years, with entries of earlier days recorded late, and some taken back. */
async function generatedBooks(): Promise<TenantId> {
  const tenantId = await books.newTenant();
  const entries = fc
    .sample(fc.tuple(balancedEntries, someDay), { numRuns: 1_200, seed: 7 })
    .map(([entry, day]) => ({ ...entry, effectiveOn: day.toISOString().slice(0, 10) }));
  await books.post(tenantId, entries);
  await books.post(tenantId, [awkward]);
  const posted = await books.entries(tenantId);
  for (const { id } of posted.filter((_, index) => index % 40 === 0)) {
    const wish = { effectiveOn: '2025-06-30' };
    await books.database.forTenant(tenantId, (tx) => books.get(ReverseEntry).execute(tx, id, wish, cause));
  }
  return tenantId;
}

/** With everything that could be read as something else. */
const awkward = anEntry({
  reference: 'a (b) ; c',
  effectiveOn: '2024-07-01',
  description: '! [2024-01-01] x | y ; date:2020-01-01',
  metadata: { date: '2020-01-01', 'a b': 'c, date:2021-01-01', bracketed: '[2024-02-30]' },
  postings: [
    aPosting({ accountCode: '6300', counterparty: '[1/2], date:2022-02-02; x' }),
    aPosting({ amountMinor: -1234n, counterparty: '=5 EUR @ 3 GBP' }),
  ],
});

describe('ExportJournal', () => {
  it('writes every entry once, over several pages, and none of a neighbour', async () => {
    const [tenantId, neighbour] = [await generatedBooks(), await books.newTenant()];
    await books.post(neighbour, [anEntry({ reference: 'theirs' })]);
    const journal = await journalOf(tenantId);
    const ids = journal.match(/; id:[0-9a-f-]+/g) ?? [];
    const reversals = journal.match(/, reverses:/g) ?? [];
    expect(reversals.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(1_201 + reversals.length);
    expect(ids).toHaveLength(1_201 + reversals.length);
    expect(journal).not.toContain('theirs');
  });

  it('writes the entries of some days, as they were known at a moment', async () => {
    const tenantId = await books.newTenant();
    for (const [reference, effectiveOn] of [
      ['before', '2025-01-31'],
      ['first', '2025-02-01'],
      ['last', '2025-02-28'],
      ['after', '2025-03-01'],
    ] as const)
      await books.post(tenantId, [anEntry({ reference, effectiveOn })]);
    const knownAt = await books.database.readForTenant(tenantId, (tx) => books.get(LedgerClock).asOf(tx));
    await books.post(tenantId, [anEntry({ reference: 'late', effectiveOn: '2025-02-14' })]);
    const journal = await journalOf(tenantId, { from: '2025-02-01', until: '2025-03-01', knownAt });
    expect(journal.match(/\((\w+)\)/g)).toEqual(['(first)', '(last)']);
    expect(await journalOf(tenantId, { from: '2025-02-01' })).toContain('(late)');
  });

  it('of books without an entry has the accounts alone', async () => {
    const journal = await journalOf(await books.newTenant());
    expect(journal).toContain('account Assets:100 Cash and bank:1000 Cash at bank  ; type:A\n');
    expect(journal).not.toContain('*');
  });
});

if (spawnSync('hledger', ['--version']).status === 0) {
  const hledger = (journal: string, ...args: string[]): string => {
    const run = spawnSync('hledger', ['-f', '-', ...args], { input: journal, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
    return run.stdout;
  };

  describe.each<[string, () => Promise<TenantId>]>([
    ['entries recorded late and taken back', generatedBooks],
    ['holds and exchanges besides', () => generateBooks(books, { deeds: 300, seed: 11 })],
  ])('hledger, of books with %s', (_, makeBooks) => {
    let tenantId: TenantId;
    let journal: string;

    beforeAll(async () => {
      tenantId = await makeBooks();
      journal = await journalOf(tenantId);
    }, 60_000);

    /** `6300 12.34 EUR` of each account that is not at zero, as one of its statements has them. */
    const theirs = (...args: string[]): string[] =>
      parse(hledger(journal, ...args, '--flat', '--layout=bare', '--output-format=csv'), {
        relaxColumnCount: true,
      })
        .filter(
          ([account = '', , amount]) =>
            account.includes(':') && !account.endsWith(':') && Number(amount) !== 0,
        )
        .map(([account, currency, amount]) => `${/:(\d+) [^:]*$/.exec(account!)?.[1]} ${amount} ${currency}`)
        .sort();

    const ours = async (filter: TotalsFilter, types: readonly AccountType[]): Promise<string[]> => {
      const totals = await books.database.readForTenant(tenantId, (tx) =>
        books.get(SumAccounts).execute(tx, filter),
      );
      return totals
        .filter(({ type, amountMinor }) => types.includes(type) && amountMinor !== 0n)
        .map(({ code, type, currency, amountMinor }) => {
          // Statements show each account on the side on which it is expected to stand.
          const shown =
            types !== accountTypes && normalSideOf(type) === 'credit' ? -amountMinor : amountMinor;
          return `${code} ${formatMinor(shown, currency as Currency)} ${currency}`;
        })
        .sort();
    };

    it('finds nothing wrong with the journal', () => {
      expect(hledger(journal, 'check', '--strict')).toBe('');
    });

    it('comes to the same balance on every account, to the minor unit', async () => {
      const balances = theirs('balance', '--no-total');
      expect(balances.length).toBeGreaterThan(15);
      expect(balances).toEqual(await ours({}, accountTypes));
      expect(theirs('balance', '--no-total', '--end=2025-01-01')).toEqual(
        await ours({ to: '2024-12-31' }, accountTypes),
      );
    });

    it.each([
      ['2024-01-01', '2024-12-31', '2025-01-01'],
      ['2025-06-01', '2025-06-30', '2025-07-01'],
    ])('comes to the same income statement from %s to %s', async (from, to, end) => {
      const statement = theirs('incomestatement', `--begin=${from}`, `--end=${end}`);
      expect(statement.length).toBeGreaterThan(5);
      expect(statement).toEqual(await ours({ from, to }, ['income', 'expense']));
    });

    it.each([
      ['2024-12-31', '2025-01-01'],
      ['2025-12-31', '2026-01-01'],
    ])('comes to the same balance sheet at the end of %s', async (to, end) => {
      const sheet = theirs('balancesheet', `--end=${end}`);
      expect(sheet.length).toBeGreaterThan(5);
      expect(sheet).toEqual(await ours({ to }, ['asset', 'liability']));
    });
  });
}

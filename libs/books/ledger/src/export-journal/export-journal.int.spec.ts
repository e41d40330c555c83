import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { formatMinor, type Currency, type TenantId } from '@balance/kernel';
import { anEntry, balancedEntries } from '../testing/an-entry.js';
import { cause, openTestBooks, type TestBooks } from '../testing/test-books.js';
import { ReverseEntry } from '../reverse-entry/reverse-entry.use-case.js';
import { ExportJournal } from './export-journal.use-case.js';

let books: TestBooks;

beforeAll(async () => {
  books = await openTestBooks();
});
afterAll(() => books.close());

async function journalOf(tenantId: TenantId): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of books.get(ExportJournal).execute(tenantId)) pieces.push(piece);
  return pieces.join('');
}

/** Books of several currencies, with entries of earlier days recorded late, and some taken back. */
async function generatedBooks(): Promise<TenantId> {
  const tenantId = await books.newTenant();
  const entries = fc.sample(balancedEntries, { numRuns: 1_200, seed: 7 });
  await books.post(tenantId, entries);
  const posted = await books.entries(tenantId);
  for (const { id } of posted.filter((_, index) => index % 60 === 0)) {
    await books.database.forTenant(tenantId, (tx) => books.get(ReverseEntry).execute(tx, id, {}, cause));
  }
  return tenantId;
}

describe('ExportJournal', () => {
  it('writes every entry once, over several pages, and none of a neighbour', async () => {
    const [tenantId, neighbour] = [await generatedBooks(), await books.newTenant()];
    await books.post(neighbour, [anEntry({ reference: 'theirs' })]);
    const journal = await journalOf(tenantId);
    const ids = journal.match(/; id:[0-9a-f-]+/g) ?? [];
    const reversals = journal.match(/, reverses:/g) ?? [];
    expect(reversals.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(1_200 + reversals.length);
    expect(ids).toHaveLength(1_200 + reversals.length);
    expect(journal).not.toContain('theirs');
  });

  it('of books without an entry has the accounts alone', async () => {
    const journal = await journalOf(await books.newTenant());
    expect(journal).toContain('account Assets:1000 Cash at bank  ; type:A\n');
    expect(journal).not.toContain('*');
  });
});

if (spawnSync('hledger', ['--version']).status === 0) {
  const hledger = (journal: string, ...args: string[]): string => {
    const run = spawnSync('hledger', ['-f', '-', ...args], { input: journal, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
    return run.stdout;
  };

  describe('hledger', () => {
    let journal: string;
    let balances: Record<string, bigint>;

    beforeAll(async () => {
      const tenantId = await generatedBooks();
      journal = await journalOf(tenantId);
      balances = await books.balances(tenantId);
    });

    it('finds nothing wrong with the journal', () => {
      expect(hledger(journal, 'check', '--strict')).toBe('');
    });

    it('comes to the same balance on every account, to the minor unit', () => {
      const table = hledger(
        journal,
        'balance',
        '--flat',
        '--no-total',
        '--layout=bare',
        '--output-format=csv',
      );
      const theirs = parse(table, { from: 2 })
        .filter(([, , amount]) => Number(amount) !== 0)
        .map(([account, currency, amount]) => `${/:(\d+)/.exec(account!)?.[1]} ${amount} ${currency}`);
      const ours = Object.entries(balances).map(([key, amountMinor]) => {
        const [code, currency] = key.split(' ');
        return `${code} ${formatMinor(amountMinor, currency as Currency)} ${currency}`;
      });
      expect(theirs.sort()).toEqual(ours.sort());
    });
  });
}

import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { unwrap } from '@balance/client';
import { type Client } from './support/client.js';
import { hasHledger, hledger, hledgerTable, type JournalRow } from './support/hledger.js';
import { Installation } from './support/installation.js';
import { at, hasRealFiles, realFile } from './support/repository.js';
import { categoryFinder, importFile, makeReport, untilSettled } from './support/steps.js';

jest.setTimeout(180_000);

/** The payment cards of a council, a file a month, where they are; else the example of the project. */
const cards = 'spend/calderdale-cards';
const statements = hasRealFiles
  ? readdirSync(realFile(cards)).map((name) => realFile(`${cards}/${name}`))
  : [at('docs/examples/card-statement.csv')];

/** By group of merchants; what is left goes to other expenses. */
const groups = {
  'Books And Periodicals': 'training',
  'Building Materials': 'repairs',
  'Restaurants And Bars': 'meals',
  'Statutory Bodies': 'taxes',
  'Automotive Fuel': 'vehicles',
  'Computer Equipment & Services': 'software',
  'Print And Advertising': 'marketing',
  Travel: 'travel',
};

interface Section {
  readonly lines: readonly { readonly code: string; readonly amount: string }[];
  readonly total: string | { readonly amount: string };
}

describe('the books of a year of card payments', () => {
  let balance: Installation;
  let client: Client;
  let journal: string;

  beforeAll(async () => {
    balance = await Installation.start();
    ({ client } = balance);
    await approveAll();
    const imports = await Promise.all(
      statements.map((statement) => importFile(client, statement, { accountCode: '1100' })),
    );
    const imported = await client.all('/api/v1/records');
    const zeros = imported.filter(({ amount }) => Number(amount) === 0).length;
    expect(imported.length).toBe(imports.reduce((rows, { accepted }) => rows + accepted.rows, 0));
    await untilSettled(client, imported.length, { zeros });
    await takeSomeBack();
    journal = (await client.send('GET', '/ledger/journal')).text;
  });
  afterAll(() => balance?.stop());

  /** Rules for all of it, and a policy that trusts them. */
  async function approveAll(): Promise<void> {
    const category = await categoryFinder(client);
    const rule = (name: string, key: string, when: Record<string, unknown>, priority: number) =>
      unwrap(
        client.api.POST('/api/v1/rules', {
          body: { name, when, then: { categoryId: category(key).id }, priority },
        }),
      );
    for (const [group, key] of Object.entries(groups))
      await rule(group, key, { field: 'raw/Merchant Category Group', operator: 'is', value: group }, 10);
    await rule('the rest', 'other-expenses', { field: 'description', operator: 'matches', value: '.' }, 1);
    const body = { autoApproveAt: 0.5, reviewAboveMinor: '100000000000' };
    await unwrap(client.api.PUT('/api/v1/approvals/policy', { body }));
  }

  /** Corrections belong into every year. */
  async function takeSomeBack(): Promise<void> {
    const entries = await client.all('/api/v1/ledger/entries');
    const someOf = entries.filter((_, n) => n % Math.ceil(entries.length / 20) === 0);
    for (const { id } of someOf)
      await unwrap(
        client.api.POST('/api/v1/ledger/entries/{id}/reversal', { params: { path: { id } }, body: {} }),
      );
  }

  const rowsOf = (currency: string, ...sections: readonly Section[]): JournalRow[] =>
    sections.flatMap(({ lines }) => lines.map(({ code, amount }) => ({ account: code, currency, amount })));
  const byAccount = (rows: readonly JournalRow[]) =>
    rows
      .filter(({ account }) => /^\d/.test(account))
      .map(({ account, currency, amount }) => `${account} ${amount} ${currency}`)
      .sort();
  const net = (rows: readonly JournalRow[]) =>
    rows.filter(({ account }) => account === 'Net:').map(({ amount }) => amount);

  it('have more than a handful of entries', () => {
    expect(journal.match(/^\d{4}-\d{2}-\d{2} /gm)?.length).toBeGreaterThan(hasRealFiles ? 10_000 : 80);
  });

  if (hasHledger) {
    it('are a journal in which hledger finds nothing wrong', () => {
      expect(hledger(journal, 'check', '--strict')).toBe('');
    });

    it.each([
      ['2000-01-01', '2099-12-31', '2100-01-01'],
      ['2018-01-01', '2018-12-31', '2019-01-01'],
      ['2018-02-01', '2018-02-28', '2018-03-01'],
    ])('earn and cost from %s to %s what hledger says', async (from, to, end) => {
      const { result } = await makeReport<{
        currencies: { currency: string; income: Section; expense: Section; net: string }[];
      }>(client, { kind: 'profit-and-loss', from, to });
      const theirs = hledgerTable(journal, 'incomestatement', `--begin=${from}`, `--end=${end}`);
      const ours = result.currencies.flatMap(({ currency, income, expense }) =>
        rowsOf(currency, income, expense),
      );
      expect(byAccount(ours)).toEqual(byAccount(theirs));
      expect(result.currencies.map((one) => one.net).filter((amount) => Number(amount) !== 0)).toEqual(
        net(theirs),
      );
    });

    it.each([
      ['2017-12-31', '2018-01-01'],
      ['2018-12-31', '2019-01-01'],
    ])('own and owe at the end of %s what hledger says', async (to, end) => {
      const { result } = await makeReport<{
        currencies: { currency: string; assets: Section; liabilities: Section }[];
      }>(client, { kind: 'balance-sheet', to });
      const theirs = hledgerTable(journal, 'balancesheet', `--end=${end}`);
      const ours = result.currencies.flatMap(({ currency, assets, liabilities }) =>
        rowsOf(currency, assets, liabilities),
      );
      expect(byAccount(ours)).toEqual(byAccount(theirs));
    });

    it.each([
      ['2018-06-30', '2018-07-01'],
      ['2099-12-31', '2100-01-01'],
    ])('stand on every account at the end of %s where hledger has them', async (to, end) => {
      interface Line {
        readonly code: string;
        readonly debit: { readonly amount: string };
        readonly credit: { readonly amount: string };
      }
      const { result } = await makeReport<{ currencies: { currency: string; lines: readonly Line[] }[] }>(
        client,
        { kind: 'trial-balance', to },
      );
      const theirs = hledgerTable(journal, 'balance', '--no-total', `--end=${end}`);
      const ours = result.currencies.flatMap(({ currency, lines }) =>
        lines.map(({ code, debit, credit }) => ({
          account: code,
          currency,
          amount: Number(debit.amount) !== 0 ? debit.amount : `-${credit.amount}`,
        })),
      );
      expect(byAccount(ours)).toEqual(byAccount(theirs));
    });
  }
});

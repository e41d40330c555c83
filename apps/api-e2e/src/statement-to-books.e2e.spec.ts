import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Schemas, unwrap } from '@balance/client';
import { type Client } from './support/client.js';
import { Installation } from './support/installation.js';
import { at } from './support/repository.js';
import { addRules, categoryFinder, importFile, profitAndLoss, untilSettled } from './support/steps.js';

const bankFile = at('docs/examples/bank-statement.csv');
const cardFile = at('docs/examples/card-statement.csv');
jest.setTimeout(60_000);

const bankRows = 63;
const cardRows = 85;

/** Everything but the accountant (Halden, six times) and the printer (Bright, 13 times). */
const rules = {
  'canal street': 'rent',
  northlight: 'utilities',
  'aire water': 'utilities',
  cloudberry: 'software',
  'card settlement': 'transfer',
  payroll: 'wages',
  'monthly account fee': 'bank-charges',
  fenwick: 'sales',
  meridian: 'sales',
  fordham: 'sales',
  cabs: 'travel',
  rail: 'travel',
  coffee: 'meals',
  bakery: 'meals',
  stationers: 'office-supplies',
  inkwell: 'software',
};

describe('a statement becomes approved books', () => {
  let balance: Installation;
  let client: Client;
  let bank: Schemas['ImportView'];
  let card: Schemas['ImportView'];

  beforeAll(async () => {
    balance = await Installation.start();
    ({ client } = balance);
    await addRules(client, rules);
    bank = await importFile(client, bankFile);
    card = await importFile(client, cardFile, { accountCode: '1100' });
    await untilSettled(client, bankRows + cardRows);
  });
  afterAll(() => balance?.stop());

  const reviews = () => client.all('/api/v1/approvals');
  const recordsOf = ({ id }: { id: string }) => client.all('/api/v1/records', { query: { importId: [id] } });
  const showRecord = (id: string) =>
    unwrap(client.api.GET('/api/v1/records/{id}', { params: { path: { id } } }));
  const reviewOf = async (word: string) => {
    const found = (await reviews()).find(({ record }) => record.description.includes(word));
    if (!found) throw new Error(`Nothing of ${word} waits for review`);
    return found.record;
  };
  const balanceOf = (accounts: Schemas['AccountView'][], code: string) =>
    accounts.find((account) => account.code === code)?.balances[0]?.amountMinor;

  it('accounts for every row of both files', () => {
    const none = { rows: 0, amount: '0.00' };
    expect(bank).toMatchObject({ status: 'completed', duplicate: none, rejected: none, blank: 0 });
    expect(card).toMatchObject({ status: 'completed', duplicate: none, rejected: none, blank: 0 });
    expect([bank.accepted.rows, card.accepted.rows]).toEqual([bankRows, cardRows]);
  });

  it('lists the records of an import, with their source, page by page', async () => {
    const records = await client.all('/api/v1/records', { query: { importId: [bank.id], limit: 10 } });
    expect(records).toHaveLength(bankRows);
    expect(new Set(records.map(({ id }) => id)).size).toBe(bankRows);
    expect(new Set(records.map(({ source }) => source.line))).toEqual(
      new Set(Array.from({ length: bankRows }, (_, n) => n + 2)),
    );
    expect(records.find(({ source }) => source.line === 2)).toMatchObject({
      state: 'approved',
      bookedOn: '2026-01-01',
      amount: '-1450.00',
      description: 'CANAL STREET ESTATES RENT',
      accountCode: '1000',
    });
  });

  it('holds both of two equal coffees of one file', async () => {
    const records = await recordsOf(card);
    const rides = records.filter(({ bookedOn, amount }) => bookedOn === '2026-01-16' && amount === '-20.33');
    expect(rides).toHaveLength(2);
  });

  it('puts what no rule knows before a person', async () => {
    const waiting = await reviews();
    // What the first file has taught may have an opinion on the second, but is not sure of it.
    const doubts = ['uncategorised', 'low-confidence', 'little-history'];
    expect(doubts).toEqual(expect.arrayContaining(waiting.map(({ reason }) => reason)));
    const names = new Set(waiting.map(({ record }) => record.description));
    expect(names).toEqual(new Set(['HALDEN PARTNERS LLP', 'BRIGHT & CO PRINT']));
    expect(waiting).toHaveLength(19);
  });

  it('refuses an approval that names no category, and one that names none of ours', async () => {
    const { id } = await reviewOf('HALDEN');
    const bare = await client.send('POST', `/approvals/${id}/approve`, {});
    expect([bare.status, bare.body]).toMatchObject([422, { code: 'approvals.category-missing' }]);
    const unknown = await client.send('POST', `/approvals/${id}/approve`, { categoryId: bank.id });
    expect([unknown.status, unknown.body]).toMatchObject([422, { code: 'categories.unknown' }]);
  });

  it('approves under another category, and learns a rule from it', async () => {
    const fees = (await categoryFinder(client))('professional-fees');
    const record = await reviewOf('HALDEN');
    const body = {
      categoryId: fees.id,
      createRule: {
        name: 'Accountant',
        when: { field: 'description', operator: 'contains', value: 'halden' },
      },
      comment: 'Our accountant',
    };
    const params = { path: { recordId: record.id } };
    await unwrap(client.api.POST('/api/v1/approvals/{recordId}/approve', { params, body }));
    expect(await showRecord(record.id)).toMatchObject({
      state: 'approved',
      categoryId: fees.id,
      decidedBy: 'reviewer',
    });
    const july =
      'Date,Description,Reference,Paid out,Paid in,Balance\n22/07/2026,HALDEN PARTNERS LLP,,100.00,,1.00\n';
    const imported = await importFile(client, { name: 'july.csv', content: july });
    await untilSettled(client, bankRows + cardRows + 1);
    expect(await recordsOf(imported)).toMatchObject([{ state: 'approved', categoryId: fees.id }]);
  });

  it('refuses a record for good', async () => {
    const { id } = await reviewOf('BRIGHT');
    const params = { path: { recordId: id } };
    const body = { comment: 'Private' };
    await unwrap(client.api.POST('/api/v1/approvals/{recordId}/reject', { params, body }));
    expect(await showRecord(id)).toMatchObject({ state: 'rejected' });
    const again = await client.send('POST', `/approvals/${id}/approve`, {});
    expect([again.status, again.body]).toMatchObject([409, { code: 'records.illegal-move' }]);
    expect((await reviews()).map(({ record }) => record.id)).not.toContain(id);
    expect(await client.all('/api/v1/ledger/entries', { query: { reference: `record:${id}` } })).toEqual([]);
  });

  it('posts each approved record once, and every entry balances', async () => {
    const approved = await client.all('/api/v1/records', { query: { state: ['approved'] } });
    const entries = await client.all('/api/v1/ledger/entries');
    expect(entries.map(({ reference }) => reference).sort()).toEqual(
      approved.map(({ id }) => `record:${id}`).sort(),
    );
    for (const { postings } of entries) {
      expect(postings.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n)).toBe(0n);
    }
  });

  it('shows the balances that the two files and the reviewer make', async () => {
    const accounts = await client.all('/api/v1/ledger/accounts');
    // Without the Halden rows that wait; January's (331.64) and July's (100.00) are approved.
    expect(balanceOf(accounts, '1000')).toBe('-2020848');
    expect(balanceOf(accounts, '1100')).toBe('-149405');
    expect(balanceOf(accounts, '1990')).toBe('241548');
    const sum = accounts
      .flatMap(({ balances }) => balances)
      .reduce((all, one) => all + BigInt(one.amountMinor), 0n);
    expect(sum).toBe(0n);
  });

  it('makes a profit and loss of it, as JSON and as CSV', async () => {
    const { id, result } = await profitAndLoss(client, { from: '2026-01-01', to: '2026-06-30' });
    const line = (code: string, amount: string) => expect.objectContaining({ code, amount });
    expect(result).toMatchObject({
      currencies: [
        {
          currency: 'GBP',
          income: { total: '34138.07', lines: [line('4000', '34138.07')] },
          expense: {
            total: '53325.12',
            lines: [
              line('6000', '8700.00'),
              line('6100', '1270.43'),
              line('6200', '40920.00'),
              line('6300', '678.98'),
              line('6400', '198.95'),
              line('6500', '426.12'),
              line('6600', '724.00'),
              line('6700', '331.64'),
              line('6900', '75.00'),
            ],
          },
          net: '-19187.05',
        },
      ],
    });
    const { text, headers } = await client.send('GET', `/reports/${id}.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    const rows = text.trimEnd().split('\r\n');
    expect(rows[0]).toBe('Currency,Section,Code,Account,Amount');
    expect(rows).toContain('GBP,Expense,,Total expense,53325.12');
    expect(rows.at(-1)).toBe('GBP,Net,,Income less expense,-19187.05');
  });

  it('tells of one record each step exactly once', async () => {
    const [record] = await client.all('/api/v1/records', {
      query: { importId: [bank.id], state: ['approved'] },
    });
    const events = await client.all('/api/v1/events', { query: { subject: `record:${record!.id}` } });
    expect(events.map(({ type }) => type).toReversed()).toEqual([
      'INGESTED',
      'PROCESSED',
      'TX_APPROVED',
      'ENTRIES_POSTED',
    ]);
    expect(new Set(events.map(({ correlationId }) => correlationId)).size).toBe(1);
  });

  it('pages through the log without a gap or a repeat', async () => {
    const whole = await client.all('/api/v1/events');
    const small = await client.all('/api/v1/events', { query: { limit: 7 } });
    expect(small.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
    const page = client.api.GET('/api/v1/events', { params: { query: { limit: 1 } } });
    const { nextCursor } = await unwrap(page);
    const foreign = await client.send('GET', `/records?cursor=${nextCursor}`);
    expect([foreign.status, foreign.body]).toMatchObject([400, { code: 'paging.cursor-invalid' }]);
  });

  it('knows every row of a file that it has seen', async () => {
    const before = await client.all('/api/v1/records');
    const again = await importFile(client, bankFile);
    expect(again).toMatchObject({
      status: 'completed',
      accepted: { rows: 0, amount: '0.00' },
      duplicate: bank.accepted,
    });
    const lines = await client.all('/api/v1/imports/{id}/lines', {
      path: { id: again.id },
      query: { outcome: ['duplicate'], limit: 20 },
    });
    expect(lines.map(({ line }) => line)).toEqual(Array.from({ length: bankRows }, (_, n) => n + 2));
    expect(await client.all('/api/v1/records')).toEqual(before);
  });

  it('holds under its hash chain', async () => {
    const { code, output } = await balance.command('events', 'verify');
    expect([code, output]).toEqual([0, expect.stringMatching(/The chain holds: \d+ events/)]);
  });
});

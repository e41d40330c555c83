import { describe, expect, it } from '@jest/globals';
import { type Id } from '@balance/kernel';
import { type Entry, type EntryId } from './entry.js';
import { journalEntry, journalHead, journalNames } from './journal-text.js';

const heading = { code: '100', name: 'Cash and bank', type: 'asset', parentCode: null } as const;
const cash = { code: '1000', name: 'Cash at bank', type: 'asset', parentCode: '100' } as const;
const travel = { code: '6300', name: 'Travel', type: 'expense', parentCode: null } as const;
const names = new Map(['1000', '6300'].map((code) => [code, `Account:${code}`]));

const aTicket = (changes: Partial<Entry> = {}): Entry => ({
  id: 'e1' as EntryId,
  reference: 'record:1',
  effectiveOn: '2025-03-31',
  description: 'A train ticket',
  reversesId: null,
  reversedById: null,
  recordedAt: new Date('2025-04-01T08:00:00Z'),
  postings: [
    { accountCode: '6300', amountMinor: 1_234n, currency: 'EUR' },
    { accountCode: '1000', amountMinor: -1_234n, currency: 'EUR' },
  ],
  ...changes,
});
const written = (changes: Partial<Entry> = {}) => journalEntry(aTicket(changes), names);

describe('a plain-text journal', () => {
  it('declares its currencies with their decimals, and its accounts with their types', () => {
    const chart = [heading, cash, travel];
    expect(journalHead(chart, journalNames(chart), ['EUR', 'JPY', 'KWD'])).toBe(
      [
        'commodity 1000.00 EUR',
        'commodity 1000. JPY',
        'commodity 1000.000 KWD',
        '',
        'account Assets:100 Cash and bank  ; type:A',
        'account Assets:100 Cash and bank:1000 Cash at bank  ; type:A',
        'account Expenses:6300 Travel  ; type:X',
        '',
        '',
      ].join('\n'),
    );
  });

  it('writes an entry with its reference and its postings', () => {
    expect(written()).toBe(
      [
        '2025-03-31 * (record:1) A train ticket  ; id:e1, recorded:2025-04-01T08:00:00.000Z',
        '    Account:6300  12.34 EUR',
        '    Account:1000  -12.34 EUR',
        '',
        '',
      ].join('\n'),
    );
  });

  it('names the entry that is taken back', () => {
    expect(written({ reversesId: 'e0' as EntryId })).toContain(', reverses:e0\n');
  });

  it.each([
    ['two\nlines\tand  blanks', 'two lines and blanks'],
    ['a; b | c', 'a, b / c'],
    ['\u0000\u001b[31mred', '[31mred'],
    ['', ''],
  ])('keeps %j on one line, without marks that mean something', (description, text) => {
    expect(written({ description }).split('\n')[0]).toContain(`(record:1) ${text}  ; id:e1`);
  });

  it('keeps a reference between its brackets', () => {
    expect(written({ reference: 'a)b(' })).toContain('* (a-b-) A train');
  });

  it('keeps an account one account, whatever its name', () => {
    const named = journalNames([heading, { ...cash, name: 'Bank: main;  EUR' }]);
    expect(named.get('1000')).toBe('Assets:100 Cash and bank:1000 Bank- main, EUR');
  });

  it('tells in tags what a posting is about, and what the entry’s author has added', () => {
    const side = { accountCode: '6300', amountMinor: 1n, currency: 'EUR' };
    const ids = { recordId: 'r1' as Id<'record'>, categoryId: 'c1' as Id<'category'> };
    const lines = written({
      metadata: { invoice: 'A-1, paid [2025-01-01]', 'due: date': true },
      postings: [
        { ...side, ...ids, counterparty: 'Smith, Jones [1/2]; Sons' },
        { ...side, amountMinor: -1n },
      ],
    }).split('\n');
    expect(lines[0]).toContain(', meta-invoice:A-1 paid (2025-01-01), meta-due--date:true');
    expect(lines[1]).toBe(
      '    Account:6300  0.01 EUR  ; record:r1, category:c1, counterparty:Smith Jones (1/2) Sons',
    );
    expect(lines[2]).toBe('    Account:6300  -0.01 EUR');
  });
});

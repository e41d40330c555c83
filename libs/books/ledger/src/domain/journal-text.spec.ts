import { describe, expect, it } from '@jest/globals';
import { type Account } from './account.js';
import { type Entry, type EntryId } from './entry.js';
import { journalAccount, journalEntry, journalHead } from './journal-text.js';

const cash: Account = { code: '1000', name: 'Cash at bank', type: 'asset' };
const travel: Account = { code: '6300', name: 'Travel', type: 'expense' };

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
const written = (changes: Partial<Entry> = {}) => journalEntry(aTicket(changes), (code) => `Account:${code}`);

describe('a plain-text journal', () => {
  it('declares its currencies with their decimals, and its accounts with their types', () => {
    expect(journalHead([cash, travel], ['EUR', 'JPY', 'KWD'])).toBe(
      [
        'commodity 1000.00 EUR',
        'commodity 1000. JPY',
        'commodity 1000.000 KWD',
        '',
        'account Assets:1000 Cash at bank  ; type:A',
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
    const name = journalAccount({ ...cash, name: 'Bank: main;  EUR' });
    expect(name).toBe('Assets:1000 Bank- main, EUR');
  });
});

import { type Currency, formatMinor, minorDigits } from '@balance/kernel';
import { type Account, type AccountType } from './account.js';
import { type Entry } from './entry.js';

/** Top account and hledger's letter for each type. */
const types: Readonly<Record<AccountType, readonly [string, string]>> = {
  asset: ['Assets', 'A'],
  liability: ['Liabilities', 'L'],
  equity: ['Equity', 'E'],
  income: ['Income', 'R'],
  expense: ['Expenses', 'X'],
};

/**
 * The declarations of a plain-text journal: currencies with their decimal places, and accounts with their types.
 *
 * @see https://hledger.org/1.25/hledger.html#journal-format
 */
export function journalHead(accounts: readonly Account[], currencies: readonly string[]): string {
  const commodities = currencies.map((currency) => `commodity ${formOf(currency as Currency)} ${currency}\n`);
  const declared = accounts.map(
    (account) => `account ${journalAccount(account)}  ; type:${types[account.type][1]}\n`,
  );
  return `${commodities.join('')}\n${declared.join('')}\n`;
}

/** How amounts are written: `1000.00`, and `1000.` where there are no decimals, for a lone point parts thousands. */
function formOf(currency: Currency): string {
  const digits = minorDigits(currency);
  return `${formatMinor(1_000n * 10n ** BigInt(digits), currency)}${digits === 0 ? '.' : ''}`;
}

/**
 * One entry as a transaction: the booking date, the reference as its code, and the postings, debits positive.
 *
 * @param accountOf full name by code, see {@link journalAccount}
 */
export function journalEntry(entry: Entry, accountOf: (code: string) => string): string {
  const { id, effectiveOn, reference, description, reversesId, recordedAt, postings } = entry;
  const tags = [`id:${id}`, `recorded:${recordedAt.toISOString()}`, reversesId && `reverses:${reversesId}`];
  const lines = postings.map(
    ({ accountCode, amountMinor, currency }) =>
      `    ${accountOf(accountCode)}  ${formatMinor(amountMinor, currency as Currency)} ${currency}\n`,
  );
  const code = plain(reference).replace(/[()]/g, '-');
  return `${effectiveOn} * (${code}) ${plain(description)}  ; ${tags.filter(Boolean).join(', ')}\n${lines.join('')}\n`;
}

/** `Assets:1000 Cash at bank`. */
export const journalAccount = ({ type, code, name }: Account): string =>
  `${types[type][0]}:${code} ${plain(name).replaceAll(':', '-')}`.trim();

/** On one line, with single spaces, and without the marks that begin a comment or part payee from note. */
const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(';', ',')
    .replaceAll('|', '/')
    .trim();

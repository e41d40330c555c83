import { type Currency, formatMinor, minorDigits } from '@balance/kernel';
import { type AccountName, type AccountType } from './account.js';
import { type Entry, type NewPosting } from './entry.js';

/** Top account and hledger's letter for each type. */
const types: Readonly<Record<AccountType, readonly [string, string]>> = {
  asset: ['Assets', 'A'],
  liability: ['Liabilities', 'L'],
  equity: ['Equity', 'E'],
  income: ['Income', 'R'],
  expense: ['Expenses', 'X'],
};

/** An account and its place in the tree. */
export type PlacedAccount = AccountName & { readonly parentCode: string | null };

/**
 * How the accounts are called in the journal, by code: the type, the headings above, and the account itself, as in
 * `Assets:100 Cash and bank:1000 Cash at bank`.
 */
export function journalNames(chart: readonly PlacedAccount[]): ReadonlyMap<string, string> {
  const accounts = new Map(chart.map((account) => [account.code, account]));
  const nameOf = ({ code, name, type, parentCode }: PlacedAccount): string => {
    const parent = accounts.get(parentCode ?? '');
    return `${parent ? nameOf(parent) : types[type][0]}:${segmentOf(code, name)}`;
  };
  return new Map(chart.map((account) => [account.code, nameOf(account)]));
}

const segmentOf = (code: string, name: string): string =>
  `${code} ${plain(name).replaceAll(':', '-')}`.trim();

/**
 * The declarations of a plain-text journal: currencies with their decimal places, and accounts with their types.
 *
 * @param names by code, see {@link journalNames}
 * @see https://hledger.org/1.25/hledger.html#journal-format
 */
export function journalHead(
  chart: readonly PlacedAccount[],
  names: ReadonlyMap<string, string>,
  currencies: readonly string[],
): string {
  const commodities = currencies.map((currency) => `commodity ${formOf(currency as Currency)} ${currency}\n`);
  const declared = chart.map(({ code, type }) => `account ${names.get(code)}  ; type:${types[type][1]}\n`);
  return `${commodities.join('')}\n${declared.join('')}\n`;
}

/** How amounts are written: `1000.00`, and `1000.` where there are no decimals, for a lone point parts thousands. */
function formOf(currency: Currency): string {
  const digits = minorDigits(currency);
  return `${formatMinor(1_000n * 10n ** BigInt(digits), currency)}${digits === 0 ? '.' : ''}`;
}

/**
 * One entry as a transaction: the booking date, the reference as its code, and the postings, debits positive. What else
 * is known of it and of its postings stands in tags.
 *
 * @param names of the accounts by code, see {@link journalNames}
 */
export function journalEntry(entry: Entry, names: ReadonlyMap<string, string>): string {
  const { effectiveOn, reference, description, postings } = entry;
  const code = plain(reference).replace(/[()]/g, '-');
  const lines = postings.map((posting) => journalPosting(posting, names));
  return `${effectiveOn} * (${code}) ${plain(description)}  ; ${tagsOf(entry)}\n${lines.join('')}\n`;
}

function journalPosting(posting: NewPosting, names: ReadonlyMap<string, string>): string {
  const { accountCode, amountMinor, currency, recordId, categoryId, counterparty } = posting;
  const amount = `${formatMinor(amountMinor, currency as Currency)} ${currency}`;
  const tags = tagList([
    ['record', recordId],
    ['category', categoryId],
    ['counterparty', counterparty],
  ]);
  return `    ${names.get(accountCode) ?? accountCode}  ${amount}${tags && `  ; ${tags}`}\n`;
}

const tagsOf = ({ id, recordedAt, reversesId, metadata = {} }: Entry): string =>
  tagList([
    ['id', id],
    ['recorded', recordedAt.toISOString()],
    ['reverses', reversesId],
    // With a word before them none can be taken for a tag that means something, such as a posting's date.
    ...Object.entries(metadata).map(([name, value]) => [`meta-${tagName(name)}`, String(value)] as const),
  ]);

const tagList = (tags: readonly (readonly [string, string | null | undefined])[]): string =>
  tags
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}:${tagValue(value ?? '')}`)
    .join(', ');

/** A comma would end it, and brackets around digits would be a date. */
const tagValue = (text: string): string =>
  plain(text).replaceAll(',', ' ').replaceAll('[', '(').replaceAll(']', ')').replace(/ +/g, ' ');

const tagName = (text: string): string => plain(text).replace(/[^\p{L}\p{N}_-]/gu, '-');

/** On one line, with single spaces, and without the marks that begin a comment or part payee from note. */
const plain = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(';', ',')
    .replaceAll('|', '/')
    .trim();

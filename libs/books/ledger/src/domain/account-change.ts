import { type Account, type NewAccount, normalSideOf } from './account.js';
import {
  AccountCycle,
  AccountHasBalance,
  AccountHasOpenChildren,
  CurrencyInUse,
  MinimumTooHigh,
  ParentClosed,
  ParentHasPostings,
  ParentTypeDiffers,
  ParentUnknown,
} from './account.errors.js';
import { availableMinor, type Balance, isStanding } from './balance.js';

/** The chart as it is, and what stands on its accounts. */
export interface Chart {
  readonly accounts: ReadonlyMap<string, Account>;
  /** Those of accounts that something was ever posted to or held on. */
  readonly balances: readonly Balance[];
}

/** What may be changed about an account; what is left out stays as it is. */
export interface AccountChange {
  readonly name?: string | undefined;
  /** `null` puts it directly under its type. */
  readonly parentCode?: string | null | undefined;
  /** `null` allows any. */
  readonly currencies?: readonly string[] | null | undefined;
  /** `null` takes the limit away. */
  readonly minimumMinor?: bigint | null | undefined;
  readonly isClosed?: boolean | undefined;
}

export const changeableParts = ['name', 'parentCode', 'currencies', 'minimumMinor', 'isClosed'] as const;

export type ChangeablePart = (typeof changeableParts)[number];

/** @throws {DomainError} `ledger.parent-unknown`, `.parent-type-differs`, `.parent-closed`, `.parent-has-postings` */
export function openAccount(
  { currencies, minimumMinor, normalSide, ...account }: NewAccount,
  chart: Chart,
): Account {
  const opened: Account = {
    ...account,
    normalSide: normalSide ?? normalSideOf(account.type),
    currencies: currencies ?? null,
    minimumMinor: minimumMinor ?? null,
    closedAt: null,
    isHeading: false,
    version: 1,
  };
  checkParent(opened, chart);
  return opened;
}

/**
 * The account as it is after the change, and what of it that changed.
 *
 * @throws {DomainError} what {@link openAccount} throws, `ledger.account-cycle`, `.account-has-balance`,
 *   `.account-has-children`, `.currency-in-use`, `.minimum-too-high`
 */
export function changeAccount(
  before: Account,
  { isClosed, ...change }: AccountChange,
  chart: Chart,
  now: Date,
): { account: Account; changed: ChangeablePart[] } {
  const wished = { ...before, ...given(change), closedAt: closingOf(before, isClosed, now) };
  const changed = changeableParts.filter((part) => differs(before, wished, part));
  if (changed.length === 0) return { account: before, changed };
  const account = { ...wished, version: before.version + 1 };
  const balances = chart.balances.filter(({ accountCode }) => accountCode === account.code);
  if (changed.includes('parentCode')) checkParent(account, chart);
  if (changed.includes('isClosed')) checkClosing(account, balances, chart);
  if (changed.includes('currencies')) checkCurrencies(account, balances);
  if (changed.includes('minimumMinor')) checkMinimum(account, balances);
  return { account, changed };
}

const given = <T extends object>(change: T): Partial<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;

const closingOf = ({ closedAt }: Account, isClosed: boolean | undefined, now: Date): Date | null => {
  if (isClosed === undefined) return closedAt;
  return isClosed ? (closedAt ?? now) : null;
};

const differs = (before: Account, after: Account, part: ChangeablePart): boolean => {
  if (part === 'isClosed') return before.closedAt !== after.closedAt;
  if (part === 'currencies') return String(before.currencies) !== String(after.currencies);
  return before[part] !== after[part];
};

function checkParent(account: Account, { accounts, balances }: Chart): void {
  const { code, type, parentCode } = account;
  if (parentCode === null) return;
  const parent = accounts.get(parentCode);
  if (!parent) throw new ParentUnknown(parentCode);
  if (parent.type !== type) throw new ParentTypeDiffers(code, type, parent);
  if (parent.closedAt && !account.closedAt) throw new ParentClosed(parentCode);
  for (let above: Account | undefined = parent; above; above = accounts.get(above.parentCode ?? '')) {
    if (above.code === code) throw new AccountCycle(code, parentCode);
  }
  if (balances.some((one) => one.accountCode === parentCode && (one.postings > 0n || isStanding(one))))
    throw new ParentHasPostings(parentCode);
}

function checkClosing(account: Account, balances: readonly Balance[], { accounts }: Chart): void {
  const { code, closedAt, parentCode } = account;
  if (!closedAt) {
    if (parentCode !== null && accounts.get(parentCode)?.closedAt) throw new ParentClosed(parentCode);
    return;
  }
  const standing = balances.find(isStanding);
  if (standing) throw new AccountHasBalance(standing);
  const child = [...accounts.values()].find((one) => one.parentCode === code && !one.closedAt);
  if (child) throw new AccountHasOpenChildren(code, child.code);
}

function checkCurrencies({ code, currencies }: Account, balances: readonly Balance[]): void {
  const dropped = balances.find((one) => isStanding(one) && currencies && !currencies.includes(one.currency));
  if (dropped) throw new CurrencyInUse(code, dropped.currency);
}

function checkMinimum({ minimumMinor, normalSide }: Account, balances: readonly Balance[]): void {
  if (minimumMinor === null) return;
  const below = balances.find((one) => availableMinor(normalSide, one) < minimumMinor);
  if (below) throw new MinimumTooHigh(below, availableMinor(normalSide, below), minimumMinor);
}

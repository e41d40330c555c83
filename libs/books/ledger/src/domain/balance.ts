import { type AccountTotal, type AccountName, type NormalSide } from './account.js';

/** What stands on an account in one currency now. Minor units. */
export interface Balance {
  readonly accountCode: string;
  /** ISO 4217 code. */
  readonly currency: string;
  /** Debit is positive. */
  readonly balanceMinor: bigint;
  /** Debits and credits that open holds may still make; neither is negative. */
  readonly heldDebitMinor: bigint;
  readonly heldCreditMinor: bigint;
  /** How many postings it is the sum of. */
  readonly postings: bigint;
}

/** What is left of a balance on the account's normal side once every hold against it was committed. */
export const availableMinor = (side: NormalSide, balance: Balance): bigint =>
  side === 'debit'
    ? balance.balanceMinor - balance.heldCreditMinor
    : -balance.balanceMinor - balance.heldDebitMinor;

/** Whether something stands on the account, or may yet. */
export const isStanding = ({ balanceMinor, heldDebitMinor, heldCreditMinor }: Balance): boolean =>
  balanceMinor !== 0n || heldDebitMinor !== 0n || heldCreditMinor !== 0n;

/** What an account comes to in one currency: by itself, and with all accounts beneath it. */
export interface RolledUp {
  readonly currency: string;
  /** Debit is positive; either may exceed 64 bits. */
  readonly ownMinor: bigint;
  readonly totalMinor: bigint;
}

type Placed = Pick<AccountName, 'code'> & { readonly parentCode: string | null };

/**
 * Adds up a tree of accounts: each total goes to its account and to every heading above it.
 *
 * @returns by code, then by currency; accounts without a total at or beneath them are left out
 */
export function rollUp(
  chart: readonly Placed[],
  totals: readonly Pick<AccountTotal, 'code' | 'currency' | 'amountMinor'>[],
): Map<string, RolledUp[]> {
  const parents = new Map(chart.map(({ code, parentCode }) => [code, parentCode]));
  const sums = new Map<string, Map<string, RolledUp>>();
  for (const { code, currency, amountMinor } of totals) {
    for (let at: string | null | undefined = code; at != null; at = parents.get(at)) {
      const ofAccount = sums.get(at) ?? new Map<string, RolledUp>();
      const { ownMinor, totalMinor } = ofAccount.get(currency) ?? { ownMinor: 0n, totalMinor: 0n };
      ofAccount.set(currency, {
        currency,
        ownMinor: at === code ? ownMinor + amountMinor : ownMinor,
        totalMinor: totalMinor + amountMinor,
      });
      sums.set(at, ofAccount);
    }
  }
  return new Map(
    [...sums].map(([code, byCurrency]) => [
      code,
      [...byCurrency.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1)),
    ]),
  );
}

/** The codes of some accounts, and of all that stand beneath them. */
export function beneath(chart: readonly Placed[], codes: readonly string[]): string[] {
  const found = new Set(codes);
  // Each round goes one level down, and a tree has fewer levels than accounts.
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { code, parentCode } of chart)
      if (parentCode !== null && found.has(parentCode)) found.add(code);
  }
  return [...found];
}

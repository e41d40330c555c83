export const accountTypes = ['asset', 'liability', 'equity', 'income', 'expense'] as const;

export type AccountType = (typeof accountTypes)[number];

/** The side on which an account usually stands, and on which its balance counts as positive. */
export const normalSides = ['debit', 'credit'] as const;

export type NormalSide = (typeof normalSides)[number];

/** What an account is, wherever it stands. */
export interface AccountName {
  /** Never changes its meaning. */
  readonly code: string;
  readonly name: string;
  readonly type: AccountType;
}

/** An account of the chart, before it is opened. */
export interface NewAccount extends AccountName {
  /** The heading that it stands under, of the same type; `null` directly under its type. */
  readonly parentCode: string | null;
  /** That of the type when left out; contra accounts stand on the other one. */
  readonly normalSide?: NormalSide | undefined;
  /** The ISO 4217 codes that may be posted; any when `null` or left out. */
  readonly currencies?: readonly string[] | null | undefined;
  /**
   * What the balance on the normal side, less what is held, never falls below: minor units, the same in each
   * currency. No limit when `null` or left out.
   */
  readonly minimumMinor?: bigint | null | undefined;
}

/** An account of the chart. With others beneath it, it is a heading, and takes no postings of its own. */
export interface Account extends AccountName {
  readonly parentCode: string | null;
  readonly normalSide: NormalSide;
  readonly currencies: readonly string[] | null;
  readonly minimumMinor: bigint | null;
  readonly closedAt: Date | null;
  readonly isHeading: boolean;
  /** Raised with each change. */
  readonly version: number;
}

export const normalSideOf = (type: AccountType): NormalSide =>
  type === 'asset' || type === 'expense' ? 'debit' : 'credit';

/** What an account's postings in one currency come to. */
export interface AccountTotal extends AccountName {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Sum of the postings in minor units; debit is positive. It may exceed 64 bits. */
  readonly amountMinor: bigint;
}

/** The same with both sides by themselves; their difference is the amount. */
export interface AccountTurnover extends AccountTotal {
  readonly debitMinor: bigint;
  /** Not negative. */
  readonly creditMinor: bigint;
}

/** Which postings a sum takes in. */
export interface TotalsFilter {
  /** The accounts; all of them when left out. */
  readonly codes?: readonly string[] | undefined;
  /** First booking date, `YYYY-MM-DD`; from the beginning when left out. */
  readonly from?: string | undefined;
  /** Last booking date, `YYYY-MM-DD`; to the end when left out. */
  readonly to?: string | undefined;
  /** The booking date before which to stop. */
  readonly before?: string | undefined;
  /** Leaves out what was recorded later: the books as they stood at that moment. */
  readonly asOf?: Date | undefined;
}

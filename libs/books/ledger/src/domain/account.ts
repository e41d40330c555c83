export const accountTypes = ['asset', 'liability', 'equity', 'income', 'expense'] as const;

export type AccountType = (typeof accountTypes)[number];

/** An account of the chart. */
export interface Account {
  /** Four digits; the first tells the kind of account. Never changes its meaning. */
  readonly code: string;
  readonly name: string;
  readonly type: AccountType;
}

/** What an account's postings in one currency come to. */
export interface AccountTotal extends Account {
  /** ISO 4217 code. */
  readonly currency: string;
  /** Sum of the postings in minor units; debit is positive. It may exceed 64 bits. */
  readonly amountMinor: bigint;
}

/** Which postings a sum takes in. */
export interface TotalsFilter {
  /** The accounts; all of them when left out. */
  readonly codes?: readonly string[] | undefined;
  /** First booking date, `YYYY-MM-DD`; from the beginning when left out. */
  readonly from?: string | undefined;
  /** Last booking date, `YYYY-MM-DD`; to the end when left out. */
  readonly to?: string | undefined;
  /** Leaves out what was recorded later: the books as they stood at that moment. */
  readonly asOf?: Date | undefined;
}

import { type AccountType } from '@balance/ledger';

/** An account as a report needs to know it. */
export interface ChartAccount {
  readonly code: string;
  readonly name: string;
  readonly type: AccountType;
  /** The account that it lies beneath, of the same chart. */
  readonly parentCode: string | null;
}

/** An account at its place in the tree. */
export interface TreeAccount extends ChartAccount {
  /** 0 for those without a parent. */
  readonly depth: number;
  /** Codes of itself and of all beneath it. */
  readonly codes: readonly string[];
}

/**
 * The accounts of some types as a tree, in the order of reading: each one before what lies beneath it, by code.
 * What lies beneath an account of another type stands at the top.
 */
export function accountTree(chart: readonly ChartAccount[], types: readonly AccountType[]): TreeAccount[] {
  const accounts = chart
    .filter(({ type }) => types.includes(type))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const known = new Set(accounts.map(({ code }) => code));
  const children = new Map<string | null, ChartAccount[]>();
  for (const account of accounts) {
    const parent = account.parentCode !== null && known.has(account.parentCode) ? account.parentCode : null;
    children.set(parent, [...(children.get(parent) ?? []), account]);
  }
  const inOrder = (parent: string | null, depth: number): TreeAccount[] =>
    (children.get(parent) ?? []).flatMap((account) => {
      const beneath = inOrder(account.code, depth + 1);
      return [{ ...account, depth, codes: [account.code, ...beneath.map(({ code }) => code)] }, ...beneath];
    });
  return inOrder(null, 0);
}

/** Codes of some accounts and of all that lie beneath them. */
export function withDescendants(chart: readonly ChartAccount[], codes: readonly string[]): string[] {
  const wanted = new Set(codes);
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size;
    for (const { code, parentCode } of chart)
      if (parentCode !== null && wanted.has(parentCode)) wanted.add(code);
  }
  return chart.map(({ code }) => code).filter((code) => wanted.has(code));
}

import { type AccountType } from '@balance/ledger';
import { accountTree, type ChartAccount } from '../account-tree.js';
import { addUp } from '../sums.js';
import { type Cell, type StatementRow } from './statement.js';

/** A section of a statement: the accounts of some types, with the accounts beneath them summed up. */
export interface SectionInput {
  readonly title: string;
  readonly types: readonly AccountType[];
  readonly chart: readonly ChartAccount[];
  readonly currency: string;
  /** Sums of an account's postings, debit positive, one for each period. */
  readonly postedMinor: (code: string) => readonly bigint[];
  /** The cells of a row whose amounts are the sums over these accounts. */
  readonly cellsOf: (postedMinor: readonly bigint[], codes: readonly string[]) => Cell[];
  readonly periods: readonly unknown[];
}

export interface Section {
  /** Heading, accounts, total. Accounts that nothing is left of in any period are not there. */
  readonly rows: StatementRow[];
  /** Codes of the accounts that are in it. */
  readonly codes: readonly string[];
  /** What they come to, debit positive. */
  readonly postedMinor: readonly bigint[];
}

/** @returns `rows` is empty when there is nothing to show */
export function sectionOf(input: SectionInput): Section {
  const { title, types, chart, currency, cellsOf, periods } = input;
  const tree = accountTree(chart, types);
  const posted = new Map(
    tree
      .map(({ code }) => [code, input.postedMinor(code)] as const)
      .filter(([, amounts]) => amounts.some((amount) => amount !== 0n)),
  );
  const sumOf = (codes: readonly string[]) =>
    addUp(
      codes.map((code) => posted.get(code) ?? []),
      periods,
    );
  const codes = [...posted.keys()];
  const lines = tree.flatMap((account): StatementRow[] => {
    const moved = account.codes.filter((code) => posted.has(code));
    if (moved.length === 0) return [];
    const isGroup = account.codes.length > 1;
    return [
      {
        kind: isGroup ? 'group' : 'line',
        level: account.depth + 1,
        currency,
        section: title,
        code: account.code,
        label: account.name,
        cells: cellsOf(sumOf(moved), moved),
      },
    ];
  });
  const total = sumOf(codes);
  const row = { level: 0, currency, section: title, code: null };
  const rows: StatementRow[] = [
    { ...row, kind: 'heading', label: title, cells: cellsOf(total, codes).map(() => null) },
    ...lines,
    { ...row, kind: 'total', label: `Total ${title.toLowerCase()}`, cells: cellsOf(total, codes) },
  ];
  return { rows, codes, postedMinor: total };
}

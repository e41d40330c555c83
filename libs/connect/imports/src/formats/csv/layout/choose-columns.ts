import { isCurrency } from '@balance/kernel';
import { ColumnAmbiguous } from '../../../domain/mapping-errors.js';
import { type ColumnName } from './column-name.js';
import { type ColumnRole, weakCurrencyNames } from './column-roles.js';
import { matchRole } from './match-role.js';

/** Index, from 0, of the column that has each role. */
export type RoleColumns = Partial<Record<ColumnRole, number>>;

/** The columns that the names claim, without judging whether they suffice. The first of equal claims has the role. */
export function claimColumns(names: readonly ColumnName[]): RoleColumns {
  const columns: RoleColumns = {};
  const ranks = new Map<ColumnRole, number>();
  names.forEach(({ words }, index) => {
    const claim = matchRole(words);
    if (!claim || claim.rank >= (ranks.get(claim.role) ?? Infinity)) return;
    columns[claim.role] = index;
    ranks.set(claim.role, claim.rank);
  });
  return columns;
}

export const isComplete = ({ date, amount, debit, credit }: RoleColumns): boolean =>
  date !== undefined && (amount !== undefined || debit !== undefined || credit !== undefined);

/** Money goes by one signed column or by a debit and a credit column; a pair says more than a single one. */
export function withoutRivals(columns: RoleColumns): RoleColumns {
  const { amount, debit, credit, ...others } = columns;
  if (debit !== undefined && credit !== undefined) return { ...others, debit, credit };
  return amount === undefined ? columns : { ...others, amount };
}

/**
 * @throws {ColumnAmbiguous} when another column has the very name of one that decides about dates or money
 */
export function refuseTwins(
  columns: RoleColumns,
  names: readonly ColumnName[],
  headers: readonly string[],
): void {
  for (const role of ['date', 'amount', 'debit', 'credit', 'currency'] as const) {
    const chosen = columns[role];
    if (chosen === undefined) continue;
    const words = names[chosen]?.words;
    const twins = names.flatMap((name, index) => (name.words === words ? [index] : []));
    if (twins.length < 2 || !words) continue;
    throw new ColumnAmbiguous(
      role,
      twins.map((index) => ({ number: index + 1, name: headers[index]! })),
    );
  }
}

/** Adds a currency column that its name only hints at, when all of its values say that it is one. */
export function withWeakCurrency(
  columns: RoleColumns,
  names: readonly ColumnName[],
  rows: readonly (readonly string[])[],
): RoleColumns {
  if (columns.currency !== undefined) return columns;
  const taken = new Set(Object.values(columns));
  const index = names.findIndex(({ words }, at) => !taken.has(at) && weakCurrencyNames.test(words));
  const values = rows.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
  return values.length > 0 && values.every(isCurrency) ? { ...columns, currency: index } : columns;
}

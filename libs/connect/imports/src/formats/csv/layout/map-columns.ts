import { type ColumnMapping } from '../../../domain/column-mapping.js';
import { MappedColumnMissing } from '../../../domain/mapping-errors.js';
import { type RoleColumns, withoutRivals } from './choose-columns.js';
import { toWords } from './column-name.js';
import { type ColumnRole } from './column-roles.js';
import { distinctNames } from './header-names.js';

const mappedRoles = [
  'date',
  'amount',
  'debit',
  'credit',
  'direction',
  'description',
  'counterparty',
  'reference',
  'currency',
] as const satisfies readonly ColumnRole[];

/** Index of the column that a mapping names by its distinct name, by its header or by its number, or undefined. */
function indexOfColumn(wanted: string | number, headers: readonly string[]): number | undefined {
  if (typeof wanted === 'number') return wanted <= headers.length ? wanted - 1 : undefined;
  const exact = distinctNames(headers).indexOf(wanted.trim().replace(/\s+/g, ' '));
  const index = exact >= 0 ? exact : headers.findIndex((header) => toWords(header) === toWords(wanted));
  return index >= 0 ? index : undefined;
}

/** Puts the mapped columns in place of the claimed ones; null when the header lacks one of them. */
export function mapColumns(
  claimed: RoleColumns,
  headers: readonly string[],
  mapping: ColumnMapping,
): RoleColumns | null {
  const mapped: RoleColumns = {};
  for (const role of mappedRoles) {
    const wanted = mapping[role];
    if (wanted === undefined) continue;
    const index = indexOfColumn(wanted, headers);
    if (index === undefined) return null;
    mapped[role] = index;
  }
  const taken = new Set(Object.values(mapped));
  const kept = Object.entries(claimed).filter(([, index]) => !taken.has(index));
  const free: RoleColumns = Object.fromEntries(kept);
  if (mapped.amount !== undefined) return { ...withoutMoney(free), ...mapped };
  if (mapped.debit === undefined && mapped.credit === undefined) return { ...withoutRivals(free), ...mapped };
  const { debit, credit } = free;
  return {
    ...withoutMoney(free),
    ...(debit !== undefined && { debit }),
    ...(credit !== undefined && { credit }),
    ...mapped,
  };
}

function withoutMoney(columns: RoleColumns): RoleColumns {
  const isMoney = (role: string) => role === 'amount' || role === 'debit' || role === 'credit';
  return Object.fromEntries(Object.entries(columns).filter(([role]) => !isMoney(role)));
}

/** @throws {MappedColumnMissing} for the first column of the mapping that the header lacks */
export function refuseMissing(
  headers: readonly string[],
  names: readonly string[],
  mapping: ColumnMapping,
): void {
  for (const role of mappedRoles) {
    const wanted = mapping[role];
    if (wanted !== undefined && indexOfColumn(wanted, headers) === undefined) {
      throw new MappedColumnMissing(role, wanted, names);
    }
  }
}

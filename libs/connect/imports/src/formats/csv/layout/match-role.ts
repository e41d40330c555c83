import { toWords } from './column-name.js';
import { type ColumnRole, columnRoles, roleNames } from './column-roles.js';

/** A role that a column's name claims; of two columns with the same role, the lower rank has it. */
export interface RoleClaim {
  role: ColumnRole;
  rank: number;
}

const shortestFuzzy = 6;
const fuzzyPenalty = 1_000;

/** `net amount`, `netamount` and `Net-Amount` are one name. */
const joined = (words: string) => words.replaceAll(' ', '');

const claims = new Map<string, RoleClaim>();
for (const role of columnRoles) {
  roleNames[role].split(', ').forEach((entry, rank) => {
    const name = joined(toWords(entry));
    if (!claims.has(name)) claims.set(name, { role, rank });
  });
}
const fuzzyNames = [...claims.keys()].filter((name) => name.length >= shortestFuzzy);

/** The role that a name's words (see {@link toWords}) claim, forgiving one wrong letter in a longer name. */
export function matchRole(words: string): RoleClaim | null {
  const name = joined(words);
  const exact = claims.get(name);
  if (exact || name.length < shortestFuzzy) return exact ?? null;
  const near = fuzzyNames.find((known) => known[0] === name[0] && isOneEditApart(known, name));
  const claim = near === undefined ? undefined : claims.get(near);
  return claim ? { role: claim.role, rank: claim.rank + fuzzyPenalty } : null;
}

/** One letter added, left out, exchanged, or swapped with its neighbour. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA.length === restB.length) {
    const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    return isSwapped || restA.slice(1) === restB.slice(1);
  }
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}

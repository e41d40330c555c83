import { createHash } from 'node:crypto';

/** SHA-256 of JSON values. */
export const fingerprintOf = (...values: readonly unknown[]): Buffer =>
  createHash('sha256').update(canonicalJson(values)).digest();

/** The same text for the same JSON value, in whichever order its members were sent; empty for no value. */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value)) ?? '';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, inner]) => [name, sorted(inner)] as const);
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

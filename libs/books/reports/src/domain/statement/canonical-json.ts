/**
 * JSON that is the same for equal values: members sorted by name, no spaces.
 *
 * @param value of objects, arrays, texts, whole numbers, booleans and `null`; what is `undefined` is left out. No member
 *   may have a whole number for its name: objects put those first, whatever the order
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));

// Several times faster than writing each member by itself.
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value).sort())
    copy[name] = sorted((value as Readonly<Record<string, unknown>>)[name]);
  return copy;
}

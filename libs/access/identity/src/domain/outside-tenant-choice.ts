/**
 * The tenant that somebody works for: the one that they chose by id or slug, or the only one. Unset when they have
 * several and chose none, or chose one that is not theirs.
 */
export function chooseTenant<T extends { readonly id: string; readonly slug: string }>(
  theirs: readonly T[],
  chosen: string | undefined,
): T | undefined {
  if (chosen === undefined) return theirs.length === 1 ? theirs[0] : undefined;
  return theirs.find(({ id, slug }) => id === chosen.toLowerCase() || slug === chosen);
}

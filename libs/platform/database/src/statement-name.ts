const most = 500;
const names = new Map<string, string>();

/**
 * The name under which connections keep a statement prepared. Statements are few and come again; should some make their text
 * of what they are given, those beyond the first 500 go unprepared, so that no connection keeps texts without end.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= most) return known;
  const name = `kept_${names.size}`;
  names.set(text, name);
  return name;
}

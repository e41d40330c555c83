/**
 * A distinct name for each column, under which its cells are stored: the header as written, without blanks
 * around it. A column without one is `column 13`; a second `Amount` is `Amount (2)`.
 */
export function distinctNames(headers: readonly string[]): string[] {
  // Assigning to __proto__ makes no key, so that the cell would be lost.
  const taken = new Set(['__proto__']);
  return headers.map((header, index) => {
    const name = header.trim().replace(/\s+/g, ' ') || columnNumber(index);
    let distinct = name;
    for (let count = 2; taken.has(distinct); count += 1) distinct = `${name} (${count})`;
    taken.add(distinct);
    return distinct;
  });
}

/** Name of a column that has none. */
export const columnNumber = (index: number): string => `column ${index + 1}`;

/**
 * One header out of two rows. A title of the upper row that spans several columns stands in the first of them
 * only (`Amount, ,` over `In, Out`), so it is repeated over what stands below it.
 */
export function joinHeaderRows(upper: readonly string[], lower: readonly string[]): string[] {
  const width = Math.max(upper.length, lower.length);
  let title = '';
  return Array.from({ length: width }, (_, index) => {
    const above = upper[index]?.trim() ?? '';
    const below = lower[index]?.trim() ?? '';
    if (above !== '') title = above;
    return below === '' ? above : `${title} ${below}`.trim();
  });
}

/** Position of `what` at or behind `from`; the text's length when there is none. `known` is an earlier answer. */
export function ahead(text: string, what: string, known: number, from: number): number {
  if (known >= from) return known;
  const at = text.indexOf(what, from);
  return at === -1 ? text.length : at;
}

/** Position behind the line end at `at`: CRLF is one line end, and so is a CR or an LF alone. */
export function skipLineEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

export const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';

/** Number of line ends in `text` from `from` up to, not including, `to`. */
export function countLineEnds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (!isLineEnd(text, at)) continue;
    count += 1;
    at = skipLineEnd(text, at) - 1;
  }
  return count;
}

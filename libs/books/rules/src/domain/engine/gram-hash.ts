// A polynomial in an odd number: characters move into the high bits, of which the tables take theirs.
const factor = 0x9e3779b1 | 0;

/** A hash of `length` characters of the text from `at` on. */
export function gramHash(text: string, at: number, length: number): number {
  let hash = 0;
  for (let n = at; n < at + length; n++)
    hash = (Math.imul(hash, factor) + Math.imul(text.charCodeAt(n), factor)) | 0;
  return hash;
}

/** What the first character of a gram of that length is multiplied by, one step on. */
export function lastFactorOf(length: number): number {
  let power = factor;
  for (let n = 0; n < length; n++) power = Math.imul(power, factor);
  return power;
}

/** The hash of the gram that begins one character later. */
export const nextGramHash = (hash: number, leaving: number, coming: number, lastFactor: number): number =>
  (Math.imul(hash, factor) + Math.imul(coming, factor) - Math.imul(leaving, lastFactor)) | 0;

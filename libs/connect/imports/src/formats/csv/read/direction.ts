import { toWords } from '../layout/column-name.js';

// A longer text would keep the chunk alive that it was cut from.
const longestWord = 12;

const debits = new Set([
  'd',
  'dr',
  'db',
  'dbit',
  'debit',
  'debet',
  'debito',
  'af',
  's',
  'soll',
  'out',
  'outgoing',
]);
const credits = new Set(['c', 'cr', 'crdt', 'credit', 'credito', 'bij', 'h', 'haben', 'in', 'incoming']);

export type Direction = 'debit' | 'credit' | null;

/** Which way the value of a direction column says that the money went; null when it says nothing. */
export function directionOf(text: string): Direction {
  const words = toWords(text);
  if (debits.has(words) || text.trim() === '-') return 'debit';
  return credits.has(words) || text.trim() === '+' ? 'credit' : null;
}

const memoSize = 1_000;

/** {@link directionOf} for a whole column, which has few distinct values. */
export class DirectionMemo {
  readonly #known = new Map<string, Direction>();

  get(text: string): Direction {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const direction = directionOf(text);
    if (text.length <= longestWord && this.#known.size < memoSize) this.#known.set(text, direction);
    return direction;
  }
}

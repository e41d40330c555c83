import { type Example } from '../example.js';

/** Below this, PostgreSQL's `%` operator does not call two texts similar. */
const threshold = 0.3;

/**
 * What one gets without learning: the label of the payee with the most similar trigrams, counted as pg_trgm does.
 *
 * @see PostgreSQL documentation, F.35 pg_trgm
 */
export class TrigramBaseline {
  readonly #payees: { label: string; size: number }[] = [];
  readonly #postings = new Map<string, number[]>();
  readonly #known = new Map<string, string | null>();

  constructor(examples: readonly Example[]) {
    const counts = new Map<string, Map<string, number>>();
    for (const { payee, label } of examples) {
      const labels = counts.get(payee.toLowerCase()) ?? new Map<string, number>();
      counts.set(payee.toLowerCase(), labels.set(label, (labels.get(label) ?? 0) + 1));
    }
    for (const [payee, labels] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const grams = trigrams(payee);
      for (const gram of grams) {
        const posting = this.#postings.get(gram) ?? [];
        if (posting.length === 0) this.#postings.set(gram, posting);
        posting.push(this.#payees.length);
      }
      const [[label]] = [...labels].sort((one, other) => other[1] - one[1]) as [[string, number]];
      this.#payees.push({ label, size: grams.size });
    }
  }

  /** @returns null where nothing is similar enough */
  predict(payee: string): string | null {
    const text = payee.toLowerCase();
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const found = this.#find(text);
    this.#known.set(text, found);
    return found;
  }

  #find(text: string): string | null {
    const grams = trigrams(text);
    const common = new Map<number, number>();
    for (const gram of grams) {
      for (const index of this.#postings.get(gram) ?? []) common.set(index, (common.get(index) ?? 0) + 1);
    }
    let best: string | null = null;
    let most = threshold;
    for (const [index, shared] of common) {
      const { label, size } = this.#payees[index]!;
      const similarity = shared / (grams.size + size - shared);
      if (similarity > most) [best, most] = [label, similarity];
    }
    return best;
  }
}

function trigrams(text: string): Set<string> {
  const grams = new Set<string>();
  for (const word of text.split(/[^\p{L}\p{N}]+/u)) {
    if (word === '') continue;
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3));
  }
  return grams;
}

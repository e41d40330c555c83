import { type Vocabulary } from '../embed/vocabulary.js';
import { type Found } from './prediction.js';

/**
 * Counterparties that came after the training, as neighbours, also by features that the vocabulary does not have.
 * It only grows: whoever asks knows which of them there are for him.
 */
export class RecentTexts {
  readonly #texts: string[] = [];
  readonly #known = new Set<string>();
  readonly #postings = new Map<number, { index: number; weight: number }[]>();

  constructor(private readonly vocabulary: Vocabulary) {}

  add(text: string): void {
    if (this.#known.has(text)) return;
    this.#known.add(text);
    const index = this.#texts.push(text) - 1;
    for (const [slot, weight] of this.vocabulary.embedAll(text)) {
      const posting = this.#postings.get(slot);
      if (posting) posting.push({ index, weight });
      else this.#postings.set(slot, [{ index, weight }]);
    }
  }

  /** Those that have anything in common with a text, in no order. */
  find(text: string): Found[] {
    const similarities = new Map<number, number>();
    for (const [slot, weight] of this.vocabulary.embedAll(text)) {
      for (const posting of this.#postings.get(slot) ?? [])
        similarities.set(posting.index, (similarities.get(posting.index) ?? 0) + weight * posting.weight);
    }
    return Array.from(similarities, ([index, similarity]) => ({
      text: this.#texts[index]!,
      similarity: Math.min(1, similarity),
    }));
  }
}

import { type Embedding } from '../embed/vocabulary.js';

/** Cells (rows by labels) that a model may have: memory is bounded by this, and not by how many texts there are. */
const mostCells = 12_000_000;
/** Of the rows there is room for, the share that is for rare features, several of which share each. */
const sharedShare = 0.25;

export interface TextModelParts {
  /** For each row and label a weight in steps of the row's scale. */
  readonly cells: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
  /** Rows of the vocabulary that have one of their own here: the most frequent ones. */
  readonly ownRows: number;
}

/** How the rows of a vocabulary, the most frequent first, are given places among as many as there is room for. */
export function placesFor(vocabularySize: number, labelCount: number): { rows: number; ownRows: number } {
  const room = Math.max(1_024, Math.floor(mostCells / labelCount));
  if (vocabularySize <= room) return { rows: vocabularySize, ownRows: vocabularySize };
  return { rows: room, ownRows: Math.floor(room * (1 - sharedShare)) };
}

/** Multinomial logistic regression over sparse vectors of texts, its weights kept in a byte each. */
export class TextModel {
  readonly labelCount: number;
  readonly #shared: number;

  constructor(readonly parts: TextModelParts) {
    this.labelCount = parts.bias.length;
    this.#shared = parts.scales.length - parts.ownRows;
  }

  /** Scores of a text, before they are made shares of. @param into one place for each label */
  score({ rows, weights }: Embedding, into: Float32Array): void {
    const { cells, scales, bias, ownRows } = this.parts;
    const count = this.labelCount;
    into.set(bias);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at]! < ownRows ? rows[at]! : ownRows + (rows[at]! % this.#shared);
      const weight = weights[at]! * scales[row]!;
      const base = row * count;
      for (let label = 0; label < count; label += 1) into[label]! += weight * cells[base + label]!;
    }
  }
}

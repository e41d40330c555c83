import { amountRows } from '../embed/amount-features.js';
import { type Embedding, type Vocabulary } from '../embed/vocabulary.js';
import { normalizePayee } from '../text/normalize-payee.js';
import { type Corpus } from './counterparties.js';
import { type LinearExample } from './linear-model.js';

/** Weight of each of an amount's features beside a text of unit length. */
export const amountWeight = 0.25;
/** Records of one counterparty that are learned from: evenly spread over its history. */
const samplesEach = 24;
/** The name of a category says what belongs there; it counts as this many records. */
const nameImportance = 3;

/**
 * A counterparty counts by the square root of its records, so that a few large ones do not speak for all;
 * and the name of each label is an example of it.
 */
export function linearExamples({ histories, labels }: Corpus, vocabulary: Vocabulary): LinearExample[] {
  const examples: LinearExample[] = [];
  for (const { text, total, labels: own, amounts } of histories) {
    const vector = vocabulary.embed(text);
    const count = Math.min(own.length, samplesEach);
    for (let sample = 0; sample < count; sample += 1) {
      const at = Math.floor(((sample + 0.5) * own.length) / count);
      const withAmount = join(vector, amountVector(amounts[at]!, vocabulary.size));
      examples.push({ ...withAmount, label: own[at]!, importance: Math.sqrt(total) / count });
    }
  }
  labels.forEach((name, label) => {
    examples.push({ ...vocabulary.embed(normalizePayee(name)), label, importance: nameImportance });
  });
  return examples;
}

/** An amount as a vector whose rows stand behind those of the vocabulary. */
export function amountVector(amountMinor: number, offset: number): Embedding {
  const rows = Int32Array.from(amountRows(amountMinor), (row) => row + offset);
  return { rows, weights: new Float32Array(rows.length).fill(amountWeight) };
}

function join(one: Embedding, other: Embedding): Embedding {
  return {
    rows: Int32Array.from([...one.rows, ...other.rows]),
    weights: Float32Array.from([...one.weights, ...other.weights]),
  };
}

import { type Embedding } from '../domain/embed/vocabulary.js';

/** Places that the column has; a vocabulary is never larger. */
const places = 1_048_576;

/** A vector as pgvector reads it: places count from 1, in order. */
export function sparseText({ rows, weights }: Embedding): string {
  const pairs = Array.from(rows, (row, at) => [row + 1, weights[at]!] as const).sort(
    ([one], [other]) => one - other,
  );
  return `{${pairs.map(([place, weight]) => `${place}:${weight}`).join(',')}}/${places}`;
}

export const denseText = (vector: Float32Array): string => `[${vector.join(',')}]`;

/** How long a vector is that lacks what the vocabulary does not know: below 1. */
export const lengthOf = ({ weights }: Embedding): number =>
  Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));

import { type FoundByText } from '../domain/learn/prediction.js';

/** Neighbours that a vote is taken among. */
export const neighboursWanted = 15;

/** Finds the counterparties whose vectors are nearest by cosine. */
export interface NeighbourIndex<Vector> {
  /** @param vectors by normalised text, whose neighbours are wanted */
  find(vectors: ReadonlyMap<string, Vector>): Promise<FoundByText>;
}

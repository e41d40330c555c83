import { type History } from './histories.js';
import { type Found, type SimilarCounterparty } from './prediction.js';

/** What a text says by itself, whatever the histories are. */
export interface TextOpinion {
  /** Normalised. */
  readonly text: string;
  /** Labels that the text model finds likeliest. */
  readonly labels: Uint16Array;
  /** Score of each label. */
  readonly scores: Float32Array;
  /** Highest score, and the sum of all labels' exponentials relative to it. */
  readonly top: number;
  readonly sum: number;
  /** Length of the part of the vector that the vocabulary knows, 0 to 1. */
  readonly familiar: number;
  readonly found: readonly Found[];
  /** Whether an index elsewhere has found them: then its similarities compare with no others. */
  readonly isFoundElsewhere: boolean;
}

/** What is known of whoever a printed text names, before any amount is looked at. */
export interface Evidence {
  /** Its own records, if it has any. */
  readonly history: History | undefined;
  /** Labels that may be meant; the arrays below have a place for each. */
  readonly labels: Uint16Array;
  readonly scores: Float32Array;
  /** The neighbours' shares. */
  readonly near: Float32Array;
  readonly top: number;
  /** Sum of the exponentials, relative to `top`, of all labels that are not among `labels`. */
  readonly rest: number;
  readonly familiar: number;
  /** The most similar counterparty. */
  readonly closest: History | undefined;
  readonly similarity: number;
  readonly neighbours: readonly SimilarCounterparty[];
  /** Of the own records, or else of the closest counterparty's: how many there are of each of `labels`. */
  readonly counts: Uint16Array;
}

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

/** Labels that may be meant, and what speaks for each: of many counterparties, one behind the other. */
export interface CandidateColumns {
  readonly labels: Uint16Array;
  /** The text model's scores. */
  readonly scores: Float32Array;
  /** The neighbours' shares. */
  readonly near: Float32Array;
  /** Of the own records, or else of the closest counterparty's: how many there are. */
  readonly counts: Uint16Array;
}

/** What is known of whoever a printed text names, before any amount is looked at. */
export interface Evidence {
  /** Its own records, if it has any. */
  readonly history: History | undefined;
  /** Its labels are places `from` to `from + size` of these. */
  readonly candidates: CandidateColumns;
  readonly from: number;
  readonly size: number;
  /** Highest score of any label. */
  readonly top: number;
  /** Sum of the exponentials, relative to `top`, of all labels that are not candidates. */
  readonly rest: number;
  /** Length of the part of the vector that the vocabulary knows, 0 to 1. */
  readonly familiar: number;
  /** The most similar counterparty, where it has no records of its own. */
  readonly closest: History | undefined;
  readonly similarity: number;
  /** How similar the closest is where it came after the training, and 0 else: the text model does not know it. */
  readonly closestUnlearned: number;
  /** Who speaks for it, where it has no records of its own. */
  readonly neighbours: readonly SimilarCounterparty[];
}

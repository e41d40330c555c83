/** `exact`: the counterparty has records of its own. `similar`: only others speak for it. */
export type Evidence = 'exact' | 'similar';

/** A counterparty whose text is like the one that is asked for. */
export interface SimilarCounterparty {
  /** Normalised. */
  readonly text: string;
  /** Cosine, 0 to 1. */
  readonly similarity: number;
  /** Approved records that it has. */
  readonly records: number;
}

export interface Prediction {
  readonly label: string;
  /** How likely it is that a person would decide the same, 0 to 1, from the tenant's own decisions. */
  readonly confidence: number;
  readonly evidence: Evidence;
  /** Approved records of this counterparty, or else of the most similar one. */
  readonly records: number;
  /** How many of these have the predicted label. */
  readonly agreeing: number;
  /** Up to three, most similar first, where the counterparty has no records of its own. */
  readonly neighbours: readonly SimilarCounterparty[];
  /** Whether confidence and history are enough to apply the label without asking. */
  readonly isSure: boolean;
  /** Why not, where it is not sure. */
  readonly unsureBecause?: 'low-confidence' | 'little-history';
}

/** A counterparty that a search has found near a text. */
export interface Found {
  /** Normalised, one of the model's `counterparties`. */
  readonly text: string;
  /** Cosine, 0 to 1. */
  readonly similarity: number;
}

/** What a search outside of the model has found: by normalised text, most similar first. */
export type FoundByText = ReadonlyMap<string, readonly Found[]>;

/** Why there is no vector of a text. `withheld`: it seems to be about a person, and nothing else. */
export type NoVectorReason =
  | 'not-configured'
  | 'no-consent'
  | 'withheld'
  | 'provider-failed'
  | 'timed-out'
  | 'circuit-open'
  | 'invalid-answer';

export interface Embedded<Vector> {
  /** By normalised text. */
  readonly vectors: ReadonlyMap<string, Vector>;
  /** Of the texts that have none. */
  readonly missing: ReadonlyMap<string, NoVectorReason>;
}

/** Makes vectors of one tenant's normalised texts. */
export interface EmbeddingProvider<Vector> {
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Embedded<Vector>>;
}

import { type Payment } from '../example.js';
import { bestOf, factsOf } from './facts.js';
import { type Evidence, type FoundByText, type SimilarCounterparty } from './prediction.js';
import { type SimilarityModel } from './similarity-model.js';

export interface Judgement {
  /** Number of the label. */
  readonly label: number;
  readonly evidence: Evidence;
  /** See `factsOf`. */
  readonly facts: number[];
  /** Of the counterparty, or else of the most similar one. */
  readonly records: number;
  readonly agreeing: number;
  readonly neighbours: readonly SimilarCounterparty[];
}

/** What a model says of a payment, and what is known about how it came to say so. */
export function judge(model: SimilarityModel, payment: Payment, found?: FoundByText): Judgement {
  const scores = model.score(payment, found);
  const { history, closest, neighbours, candidates, from, size } = scores.evidence;
  const best = bestOf(scores.shares, size);
  const label = candidates.labels[from + best]!;
  return {
    label,
    evidence: history ? 'exact' : 'similar',
    facts: factsOf(scores, best, payment, model.knowledge.consistency[label] ?? 0),
    records: (history ?? closest)?.total ?? 0,
    agreeing: candidates.counts[from + best]!,
    neighbours,
  };
}

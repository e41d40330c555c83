import { type Payment } from '../example.js';
import { bestOf, factsOf } from './facts.js';
import { type Evidence, type FoundByText } from './prediction.js';
import { type SimilarityModel } from './similarity-model.js';

/** What a model says of a payment, and what is known about how it came to say so. */
export function judge(model: SimilarityModel, payment: Payment, found?: FoundByText) {
  const scores = model.score(payment, found);
  const label = bestOf(scores.shares);
  const { known, closest, neighbours } = scores.evidence;
  const own = model.historyAt(known);
  const evidence: Evidence = own ? 'exact' : 'similar';
  const history = own ?? closest;
  return {
    label,
    evidence,
    facts: factsOf(scores, label, own?.total ?? 0),
    records: history?.total ?? 0,
    agreeing: history ? history.labels.filter((one) => one === label).length : 0,
    neighbours,
  };
}

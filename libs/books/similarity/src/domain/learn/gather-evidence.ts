import { type Embedding } from '../embed/vocabulary.js';
import { type Evidence, type TextOpinion } from './evidence.js';
import { countsOf, type History } from './histories.js';
import { type Found, type SimilarCounterparty } from './prediction.js';
import { type TextModel } from './text-model.js';

/** Labels that each source may propose: what none of them has among its first is not predicted. */
const fromText = 10;
const fromNeighbours = 6;
/** How much a vote falls with similarity: the exponent of the cosine. */
const sharpness = 4;
const neighboursShown = 3;
/** How far below the highest score a label stands that the text model does not know. */
export const unlikelier = 20;

export function opinionOn(
  asked: Pick<TextOpinion, 'text' | 'found' | 'isFoundElsewhere'>,
  vector: Embedding,
  model: TextModel,
): TextOpinion {
  const scores = new Float32Array(model.labelCount);
  model.score(vector, scores);
  const labels = Uint16Array.from(largest(scores, fromText));
  const top = scores[labels[0]!]!;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  const square = vector.weights.reduce((total, weight) => total + weight * weight, 0);
  return { ...asked, labels, scores, top, sum, familiar: Math.sqrt(square) };
}

export interface Counterparties {
  historyOf(text: string): History | undefined;
  /** Whether the text model has learned from it. */
  isLearned(text: string): boolean;
}

/** The neighbours' own records vote, each weighing by how similar its text is and a little by how many there are. */
export function gather(opinion: TextOpinion, found: readonly Found[], of: Counterparties): Evidence {
  const history = of.historyOf(opinion.text);
  const near = found.flatMap(({ text, similarity }) => {
    const one = text === opinion.text ? undefined : of.historyOf(text);
    return one ? [{ history: one, similarity }] : [];
  });
  const votes = votesOf(near);
  const proposed = [...votes].sort(([one, vote], [other, otherVote]) => otherVote - vote || one - other);
  const labels = new Set([...opinion.labels, ...proposed.slice(0, fromNeighbours).map(([label]) => label)]);
  if (history) for (const label of countsOf(history).keys()) labels.add(label);
  const list = Uint16Array.from(labels).sort();
  const scores = Float32Array.from(list, (label) => opinion.scores[label] ?? opinion.top - unlikelier);
  const known = scores.reduce((sum, score) => sum + Math.exp(score - opinion.top), 0);
  const speaking = history ?? near[0]?.history;
  const counts = speaking ? countsOf(speaking) : undefined;
  const candidates = {
    ...{ labels: list, scores },
    near: Float32Array.from(list, (label) => votes.get(label) ?? 0),
    counts: Uint16Array.from(list, (label) => counts?.get(label) ?? 0),
  };
  return {
    ...{ history, candidates, from: 0, size: list.length },
    ...{ top: opinion.top, rest: Math.max(0, opinion.sum - known), familiar: opinion.familiar },
    ...{ closest: history ? undefined : near[0]?.history, similarity: near[0]?.similarity ?? 0 },
    closestUnlearned: near[0] && !of.isLearned(near[0].history.text) ? near[0].similarity : 0,
    neighbours: history ? [] : near.slice(0, neighboursShown).map(shown),
  };
}

const shown = (near: { history: History; similarity: number }): SimilarCounterparty => ({
  text: near.history.text,
  similarity: near.similarity,
  records: near.history.total,
});

/** Share of each label that has any; they add up to 1. */
function votesOf(near: readonly { history: History; similarity: number }[]): Map<number, number> {
  const votes = new Map<number, number>();
  let total = 0;
  for (const { history, similarity } of near) {
    const weight = similarity ** sharpness * (1 + 0.15 * Math.log(history.total));
    total += weight;
    for (const [label, count] of countsOf(history))
      votes.set(label, (votes.get(label) ?? 0) + (weight * count) / (history.to - history.from));
  }
  if (total > 0) for (const [label, vote] of votes) votes.set(label, vote / total);
  return votes;
}

/** The labels with the highest scores, highest first, of equal ones the first. */
function largest(scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  for (let label = 0; label < scores.length; label += 1) {
    if (best.length === count) {
      if (scores[label]! <= scores[best[count - 1]!]!) continue;
      best.pop();
    }
    let at = best.length;
    while (at > 0 && scores[label]! > scores[best[at - 1]!]!) at -= 1;
    best.splice(at, 0, label);
  }
  return best;
}

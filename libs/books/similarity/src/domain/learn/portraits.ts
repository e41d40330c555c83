import { type Vocabulary } from '../embed/vocabulary.js';
import { type CandidateColumns, type Evidence } from './evidence.js';
import { gather, opinionOn, unlikelier } from './gather-evidence.js';
import { countsOf, type Histories, type History } from './histories.js';
import { type NeighbourSearch } from './nearest-index.js';
import { type TextModel } from './text-model.js';

const betweenYields = 200;
const none: Evidence['neighbours'] = [];

export interface PortraitColumns extends CandidateColumns {
  /** Where each counterparty's labels start, and at the end where the last one's end. */
  readonly starts: Uint32Array;
  readonly tops: Float64Array;
  readonly rests: Float64Array;
  /** To the most similar other counterparty. */
  readonly similarities: Float64Array;
}

/** What there is to look at. */
interface Learned {
  readonly histories: Histories;
  readonly vocabulary: Vocabulary;
  readonly search: NeighbourSearch;
  readonly textModel: TextModel;
}

/**
 * The evidence about each counterparty that was learned from, worked out once: a record of a known counterparty
 * needs no search then, not even the first one.
 */
export class Portraits {
  constructor(readonly columns: PortraitColumns) {}

  /** Yields the share that is done. */
  static *of({ histories, vocabulary, search, textModel }: Learned): Generator<number, Portraits> {
    const evidence: Evidence[] = [];
    for (const text of histories.texts) {
      const vector = vocabulary.embed(text);
      const found = search.find(text, vector);
      const opinion = opinionOn({ text, found, isFoundElsewhere: false }, vector, textModel);
      evidence.push(
        gather(opinion, found, { historyOf: (one) => histories.find(one), isLearned: () => true }),
      );
      if (evidence.length % betweenYields === 0) yield evidence.length / histories.texts.length;
    }
    return new Portraits(inColumns(evidence));
  }

  /** @param isNewer whether the history has records that were not learned from, perhaps with labels that are new to it */
  evidenceOf(index: number, history: History, isNewer: boolean): Evidence {
    const { starts, tops, rests, similarities } = this.columns;
    const from = starts[index]!;
    const evidence: Evidence = {
      history,
      candidates: this.columns,
      from,
      size: starts[index + 1]! - from,
      top: tops[index]!,
      rest: rests[index]!,
      familiar: 1,
      closest: undefined,
      similarity: similarities[index]!,
      closestUnlearned: 0,
      neighbours: none,
    };
    return isNewer ? renewed(evidence, history) : evidence;
  }
}

function renewed(evidence: Evidence, history: History): Evidence {
  const { candidates, from, size } = evidence;
  const counts = countsOf(history);
  const learned = candidates.labels.subarray(from, from + size);
  const labels = Uint16Array.from(new Set([...learned, ...counts.keys()]));
  const longer = (values: Float32Array, value: number): Float32Array => {
    const all = new Float32Array(labels.length).fill(value);
    all.set(values.subarray(from, from + size));
    return all;
  };
  return {
    ...evidence,
    candidates: {
      labels,
      scores: longer(candidates.scores, evidence.top - unlikelier),
      near: longer(candidates.near, 0),
      counts: Uint16Array.from(labels, (label) => counts.get(label) ?? 0),
    },
    from: 0,
    size: labels.length,
  };
}

function inColumns(evidence: readonly Evidence[]): PortraitColumns {
  const starts = new Uint32Array(evidence.length + 1);
  evidence.forEach(({ size }, index) => (starts[index + 1] = starts[index]! + size));
  const count = starts[evidence.length]!;
  const columns: PortraitColumns = {
    starts,
    labels: new Uint16Array(count),
    scores: new Float32Array(count),
    near: new Float32Array(count),
    counts: new Uint16Array(count),
    tops: Float64Array.from(evidence, ({ top }) => top),
    rests: Float64Array.from(evidence, ({ rest }) => rest),
    similarities: Float64Array.from(evidence, ({ similarity }) => similarity),
  };
  evidence.forEach(({ candidates }, index) => {
    for (const name of ['labels', 'scores', 'near', 'counts'] as const)
      columns[name].set(candidates[name], starts[index]);
  });
  return columns;
}

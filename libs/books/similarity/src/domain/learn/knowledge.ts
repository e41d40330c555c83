import { Vocabulary, type Embedding } from '../embed/vocabulary.js';
import { type Example } from '../example.js';
import { normalizePayee } from '../text/normalize-payee.js';
import { AmountOdds } from './amount-odds.js';
import { DenseSearch } from './dense-search.js';
import { groupByCounterparty, Labels } from './group-by-counterparty.js';
import { countsOf, type Histories } from './histories.js';
import { labelConsistency } from './label-consistency.js';
import { NearestIndex, type NeighbourSearch } from './nearest-index.js';
import { type Portraits } from './portraits.js';
import { type TextModel } from './text-model.js';
import { type Lesson, TextTrainer } from './text-trainer.js';

/** What approved records have taught, before anything is weighed. It never changes. */
export interface Knowledge {
  readonly labels: Labels;
  readonly histories: Histories;
  readonly vocabulary: Vocabulary;
  readonly index: NearestIndex;
  readonly textModel: TextModel;
  readonly amountOdds: AmountOdds;
  /** See {@link labelConsistency}. */
  readonly consistency: Float32Array;
  /** The index, unless vectors come from elsewhere. */
  readonly search: NeighbourSearch;
  /** Only of a model that is to be asked often, and not where an index elsewhere is searched. */
  readonly portraits?: Portraits;
}

export interface Sources {
  /** What people call a label. */
  readonly names?: ReadonlyMap<string, string>;
  /** Dense vectors by normalised text. */
  readonly vectors?: ReadonlyMap<string, Float32Array>;
}

/** How often all lessons are gone through: fewer times where there are many. */
const passesFor = (lessons: number): number => Math.min(8, Math.max(3, Math.round(60_000 / lessons)));
/** The name of a category says what belongs there; it counts as this many records of one counterparty. */
const nameImportance = 3;
/** A counterparty counts by a root of its records, so that a few large ones do not speak for all. */
const importanceOf = (total: number): number => total ** 0.3;

/** Learns from approved records; yields the share that is done. */
export function* acquire(
  examples: readonly Example[],
  { names, vectors }: Sources,
): Generator<number, Knowledge> {
  const labels = new Labels([]).with(examples.map(({ label }) => label));
  const histories = groupByCounterparty(examples, labels);
  const labelTexts = labels.names.map((name) => normalizePayee(names?.get(name) ?? name));
  const vocabulary = Vocabulary.of(histories.texts, labelTexts);
  yield 0.1;
  const embeddings = histories.texts.map((text) => vocabulary.embed(text));
  const index = NearestIndex.of(vocabulary, histories.texts, embeddings);
  yield 0.3;
  const lessons = [
    ...embeddings.map((text, at) => lessonOf(text, histories, at)),
    ...labelTexts.map((text, label): Lesson => ({
      ...{ text: vocabulary.embed(text), labels: [label], shares: [1] },
      importance: nameImportance,
    })),
  ];
  const trainer = new TextTrainer(vocabulary.size, labels.names.length);
  trainer.start(lessons);
  const passes = passesFor(lessons.length);
  for (let pass = 0; pass < passes; pass += 1) {
    trainer.pass(lessons);
    if (pass >= passes / 2) trainer.take();
    yield 0.3 + (0.7 * (pass + 1)) / passes;
  }
  return {
    ...{ labels, histories, vocabulary, index, textModel: trainer.finish() },
    amountOdds: AmountOdds.of(histories, labels.names.length, importanceOf),
    consistency: labelConsistency(histories, labels.names.length),
    search: vectors ? new DenseSearch(vectors, histories.texts) : index,
  };
}

function lessonOf(text: Embedding, histories: Histories, index: number): Lesson {
  const history = histories.at(index);
  const counts = countsOf(history);
  return {
    text,
    labels: [...counts.keys()],
    shares: Array.from(counts.values(), (count) => count / (history.to - history.from)),
    importance: importanceOf(history.total),
  };
}

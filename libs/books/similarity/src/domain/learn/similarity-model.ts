import { amountRowCount } from '../embed/amount-features.js';
import { type Embedding, Vocabulary } from '../embed/vocabulary.js';
import { type Example, type Payment } from '../example.js';
import { normalizePayee } from '../text/normalize-payee.js';
import { type Corpus, groupByCounterparty } from './counterparties.js';
import { amountVector, linearExamples } from './linear-examples.js';
import { LinearModel, softmax } from './linear-model.js';
import { NearestIndex } from './nearest-index.js';
import { ownVote } from './own-vote.js';
import { defaultSettings, type Settings } from './settings.js';

const neighbourCount = 15;
/** Payees, as printed, whose evidence is kept: most records are of payees that come again and again. */
const mostRemembered = 30_000;

/** What is known about a text before any amount is looked at. */
interface TextEvidence {
  /** Index of the counterparty, or -1 where none has this very text. */
  readonly known: number;
  readonly linear: Float32Array;
  readonly nearest: Float32Array;
  readonly similarity: number;
  readonly neighbourRecords: number;
}

export interface Scores {
  /** A share for each label; reused by the next call. */
  readonly shares: Float32Array;
  readonly evidence: TextEvidence;
  /** The linear model's shares; reused by the next call. */
  readonly linear: Float32Array;
  /** Share of each label in the counterparty's own records; empty where it has none. */
  readonly own: Float32Array | null;
}

/** Learned from approved records alone: tells for each label how likely it is the next payment's. */
export class SimilarityModel {
  readonly corpus: Corpus;
  readonly #vocabulary: Vocabulary;
  readonly #index: NearestIndex;
  readonly #linear: LinearModel;
  readonly #labelNumbers: ReadonlyMap<string, number>;
  readonly #evidence = new Map<string, TextEvidence>();
  settings: Settings = defaultSettings;

  constructor(examples: readonly Example[]) {
    this.corpus = groupByCounterparty(examples);
    this.#labelNumbers = new Map(this.corpus.labels.map((label, index) => [label, index]));
    const texts = this.corpus.histories.map(({ text }) => text);
    this.#vocabulary = new Vocabulary(texts, this.corpus.labels.map(normalizePayee));
    this.#index = new NearestIndex(this.#vocabulary, texts);
    this.#linear = new LinearModel(this.#vocabulary.size + amountRowCount, this.corpus.labels.length);
    this.#linear.learn(linearExamples(this.corpus, this.#vocabulary), { epochs: 16, rate: 0.5 });
  }

  /** @returns -1 for a label that was never learned */
  labelNumber(label: string): number {
    return this.#labelNumbers.get(label) ?? -1;
  }

  score(payment: Payment): Scores {
    const { nearestShare, prior } = this.settings;
    const evidence = this.#evidenceOf(payment.payee);
    const linear = evidence.linear.slice();
    this.#linear.addScores(amountVector(payment.amountMinor, this.#vocabulary.size), linear);
    softmax(linear);
    const shares = linear.map(
      (share, label) => (1 - nearestShare) * share + nearestShare * evidence.nearest[label]!,
    );
    if (evidence.known < 0) return { shares, evidence, linear, own: null };
    const own = ownVote(
      this.corpus.histories[evidence.known]!,
      payment,
      this.settings,
      this.corpus.labels.length,
    );
    let total = prior;
    for (const vote of own) total += vote;
    for (let label = 0; label < shares.length; label += 1)
      shares[label] = (prior * shares[label]! + own[label]!) / total;
    return { shares, evidence, linear, own };
  }

  #evidenceOf(payee: string): TextEvidence {
    const found = this.#evidence.get(payee);
    if (found) return found;
    const text = normalizePayee(payee);
    const vector = this.#vocabulary.embed(text);
    const linear = new Float32Array(this.corpus.labels.length);
    this.#linear.addBias(linear);
    this.#linear.addScores(vector, linear);
    const known = this.corpus.indexOf.get(text) ?? -1;
    const evidence = { known, linear, ...this.#vote(vector, known) };
    if (this.#evidence.size >= mostRemembered) this.#evidence.clear();
    this.#evidence.set(payee, evidence);
    return evidence;
  }

  /** The neighbours' own records, each weighing by how similar its text is and a little by how many there are. */
  #vote(vector: Embedding, known: number) {
    const nearest = new Float32Array(this.corpus.labels.length);
    const neighbours = this.#index.find(vector, neighbourCount).filter(({ index }) => index !== known);
    let total = 0;
    for (const { index, similarity } of neighbours) {
      const { labels, total: count } = this.corpus.histories[index]!;
      const weight = similarity ** this.settings.sharpness * (1 + 0.15 * Math.log(count));
      total += weight;
      for (const label of labels) nearest[label]! += weight / labels.length;
    }
    if (total > 0) for (let label = 0; label < nearest.length; label += 1) nearest[label]! /= total;
    const closest = neighbours[0];
    return {
      nearest,
      similarity: closest?.similarity ?? 0,
      neighbourRecords: closest ? this.corpus.histories[closest.index]!.total : 0,
    };
  }
}

import { amountRowCount } from '../embed/amount-features.js';
import { type Embedding, Vocabulary } from '../embed/vocabulary.js';
import { type Example, type Payment } from '../example.js';
import { normalizePayee } from '../text/normalize-payee.js';
import { type Corpus, groupByCounterparty, type History } from './counterparties.js';
import { amountVector, linearExamples } from './linear-examples.js';
import { LinearModel, softmax } from './linear-model.js';
import { NearestIndex } from './nearest-index.js';
import { ownVote } from './own-vote.js';
import { type Found, type FoundByText, type SimilarCounterparty } from './prediction.js';
import { defaultSettings, type Settings } from './settings.js';

const neighbourCount = 15;
/** Neighbours that a trace names. */
const neighboursShown = 3;
/** Payees, as printed, whose evidence is kept: most records are of payees that come again and again. */
const mostRemembered = 30_000;

/** What is known about a text before any amount is looked at. */
interface TextEvidence {
  /** Normalised payee. */
  readonly known: string;
  readonly linear: Float32Array;
  readonly nearest: Float32Array;
  readonly similarity: number;
  readonly closest: History | undefined;
  readonly neighbours: readonly SimilarCounterparty[];
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
  readonly #newer = new Map<string, History>();
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

  get dimensions(): number {
    return this.#vocabulary.size;
  }

  embed(text: string): Embedding {
    return this.#vocabulary.embed(text);
  }

  /** Of a normalised payee, with what was approved since. */
  historyAt(text: string): History | undefined {
    return this.#newer.get(text) ?? this.corpus.histories[this.corpus.indexOf.get(text) ?? -1];
  }

  textsToSearch(payments: readonly Payment[]): string[] {
    const unknown = payments.filter(({ payee }) => !this.#evidence.has(payee));
    return [...new Set(unknown.map(({ payee }) => normalizePayee(payee)))];
  }

  /** Adds records to the histories of counterparties. Labels that were never learned are left out. */
  addNewer(examples: readonly Example[]): void {
    const known = examples.filter(({ label }) => this.labelNumber(label) >= 0);
    const { histories, labels } = groupByCounterparty(known);
    for (const history of histories) {
      const own = Int32Array.from(history.labels, (label) => this.labelNumber(labels[label]!));
      this.#newer.set(history.text, append(this.historyAt(history.text), { ...history, labels: own }));
    }
    this.#evidence.clear();
  }

  score(payment: Payment, found?: FoundByText): Scores {
    const { nearestShare, prior } = this.settings;
    const evidence = this.#evidenceOf(payment.payee, found);
    const linear = evidence.linear.slice();
    this.#linear.addScores(amountVector(payment.amountMinor, this.#vocabulary.size), linear);
    softmax(linear);
    const shares = linear.map(
      (share, label) => (1 - nearestShare) * share + nearestShare * evidence.nearest[label]!,
    );
    const history = this.historyAt(evidence.known);
    if (!history) return { shares, evidence, linear, own: null };
    const own = ownVote(history, payment, this.settings, this.corpus.labels.length);
    let total = prior;
    for (const vote of own) total += vote;
    for (let label = 0; label < shares.length; label += 1)
      shares[label] = (prior * shares[label]! + own[label]!) / total;
    return { shares, evidence, linear, own };
  }

  #evidenceOf(payee: string, searched?: FoundByText): TextEvidence {
    const found = this.#evidence.get(payee);
    if (found) return found;
    const text = normalizePayee(payee);
    const vector = this.#vocabulary.embed(text);
    const linear = new Float32Array(this.corpus.labels.length);
    this.#linear.addBias(linear);
    this.#linear.addScores(vector, linear);
    const near = searched?.get(text) ?? this.#search(vector);
    const evidence = { known: text, linear, ...this.#vote(near.filter((one) => one.text !== text)) };
    if (this.#evidence.size >= mostRemembered) this.#evidence.clear();
    this.#evidence.set(payee, evidence);
    return evidence;
  }

  #search(vector: Embedding): Found[] {
    return this.#index
      .find(vector, neighbourCount)
      .map(({ index, similarity }) => ({ text: this.corpus.histories[index]!.text, similarity }));
  }

  /** The neighbours' own records, each weighing by how similar its text is and a little by how many there are. */
  #vote(found: readonly Found[]) {
    const nearest = new Float32Array(this.corpus.labels.length);
    const near = found.flatMap(({ text, similarity }) => {
      const history = this.historyAt(text);
      return history ? [{ history, similarity }] : [];
    });
    let total = 0;
    for (const { history, similarity } of near) {
      const weight = similarity ** this.settings.sharpness * (1 + 0.15 * Math.log(history.total));
      total += weight;
      for (const label of history.labels) nearest[label]! += weight / history.labels.length;
    }
    if (total > 0) for (let label = 0; label < nearest.length; label += 1) nearest[label]! /= total;
    return {
      nearest,
      similarity: near[0]?.similarity ?? 0,
      closest: near[0]?.history,
      neighbours: near.slice(0, neighboursShown).map(({ history: { text, total: records }, similarity }) => ({
        text,
        similarity,
        records,
      })),
    };
  }
}

function append(known: History | undefined, newer: History): History {
  if (!known) return newer;
  return {
    text: newer.text,
    total: known.total + newer.total,
    labels: Int32Array.from([...known.labels, ...newer.labels]),
    amounts: Float64Array.from([...known.amounts, ...newer.amounts]),
    days: Int32Array.from([...known.days, ...newer.days]),
  };
}

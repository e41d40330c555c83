import { type Example, type Payment } from '../example.js';
import { normalizePayee } from '../text/normalize-payee.js';
import { amountCells } from './amount-odds.js';
import { type Evidence, type TextOpinion } from './evidence.js';
import { gather, opinionOn } from './gather-evidence.js';
import { groupByCounterparty, type Labels } from './group-by-counterparty.js';
import { type Histories, type History } from './histories.js';
import { type Knowledge } from './knowledge.js';
import { neighbourCount } from './nearest-index.js';
import { OwnVote } from './own-vote.js';
import { type Found, type FoundByText } from './prediction.js';
import { RecentTexts } from './recent-texts.js';
import { Remembered } from './remembered.js';
import { type Settings } from './settings.js';

/**
 * Texts, printed and normalised, for which there is room: most records are of payees that come again and again.
 * All counterparties fit into the half that is surely kept.
 */
const roomOf = (knowledge: Knowledge): number => 10_000 + 2.5 * knowledge.histories.texts.length;

/** Texts whose opinion is kept: the later evidence that is gathered from them is not. */
const opinionsRemembered = 4_000;

/** What was asked before. It changes no answer. */
interface Memory {
  readonly opinions: Remembered<TextOpinion>;
  readonly evidence: Remembered<Evidence>;
  readonly texts: Remembered<string>;
  readonly recentTexts: RecentTexts;
}

/** Shares of the labels of `evidence`; the arrays are used again by the next call. */
export interface Scores {
  readonly evidence: Evidence;
  readonly shares: Float32Array;
  /** Of the text model and the amount alone. */
  readonly linear: Float32Array;
  /** Votes of the counterparty's own records, and their sum; 0 where it has none. */
  readonly own: Float32Array;
  readonly ownTotal: number;
}

/** Tells for each label how likely it is the next payment's: from knowledge, and what was approved since. */
export class SimilarityModel {
  readonly #ownVote: OwnVote;
  readonly #slots: Int16Array;
  #room = { shares: new Float32Array(64), linear: new Float32Array(64), own: new Float32Array(64) };

  private constructor(
    readonly knowledge: Knowledge,
    readonly settings: Settings,
    readonly labels: Labels,
    readonly recent: Histories | undefined,
    private readonly memory: Memory,
  ) {
    this.#ownVote = new OwnVote(settings);
    this.#slots = new Int16Array(labels.names.length);
  }

  static of(knowledge: Knowledge, settings: Settings): SimilarityModel {
    return new SimilarityModel(knowledge, settings, knowledge.labels, undefined, {
      opinions: new Remembered(opinionsRemembered),
      evidence: new Remembered(roomOf(knowledge)),
      texts: new Remembered(roomOf(knowledge)),
      recentTexts: new RecentTexts(knowledge.vocabulary),
    });
  }

  /** The same evidence, weighed otherwise. */
  weighing(settings: Settings): SimilarityModel {
    return new SimilarityModel(this.knowledge, settings, this.labels, this.recent, this.memory);
  }

  withRecent(labels: Labels, recent: Histories): SimilarityModel {
    for (const text of recent.texts)
      if (!this.knowledge.histories.find(text)) this.memory.recentTexts.add(text);
    const memory = { ...this.memory, evidence: new Remembered<Evidence>(roomOf(this.knowledge)) };
    return new SimilarityModel(this.knowledge, this.settings, labels, recent, memory);
  }

  withNewer(examples: readonly Example[]): SimilarityModel {
    const labels = this.labels.with(examples.map(({ label }) => label));
    const newer = groupByCounterparty(examples, labels, (text) => this.historyOf(text));
    return this.withRecent(labels, this.recent ? this.recent.with(newer) : newer);
  }

  historyOf(text: string): History | undefined {
    return this.recent?.find(text) ?? this.knowledge.histories.find(text);
  }

  textsToSearch(payments: readonly Payment[]): string[] {
    const { portraits, histories } = this.knowledge;
    return [...new Set(payments.map(({ payee }) => this.#textOf(payee)))].filter(
      (text) =>
        !this.memory.evidence.has(text) &&
        !this.memory.opinions.has(text) &&
        !(portraits && histories.indexOf(text) !== undefined),
    );
  }

  score(payment: Payment, found?: FoundByText): Scores {
    const evidence = this.#evidenceOf(payment.payee, found);
    const { candidates, from, size, top, rest, history } = evidence;
    const { labels, scores, near } = candidates;
    const { amountOdds } = this.knowledge;
    const { settings } = this;
    const nearestShare = history
      ? settings.ownNearestShare
      : Math.max(settings.nearestShare, evidence.closestUnlearned);
    const amountShare = history ? settings.ownAmountShare : settings.amountShare;
    const { shares, linear, own } = this.#roomFor(size);
    const cells = amountCells(payment.amountMinor);
    const learned = this.knowledge.labels.names.length;
    let sum = rest;
    for (let at = 0; at < size; at += 1) {
      const label = labels[from + at]!;
      const odds = label < learned ? amountShare * amountOdds.at(cells, label) : 0;
      sum += linear[at] = Math.exp(scores[from + at]! - top + odds);
    }
    for (let at = 0; at < size; at += 1) {
      linear[at]! /= sum;
      shares[at] = (1 - nearestShare) * linear[at]! + nearestShare * near[from + at]!;
    }
    if (!history) return { evidence, shares, linear, own, ownTotal: 0 };
    for (let at = 0; at < size; at += 1) {
      own[at] = 0;
      this.#slots[labels[from + at]!] = at;
    }
    const ownTotal = this.#ownVote.add(history, payment, this.#slots, own);
    for (let at = 0; at < size; at += 1)
      shares[at] = (settings.prior * shares[at]! + own[at]!) / (settings.prior + ownTotal);
    return { evidence, shares, linear, own, ownTotal };
  }

  #evidenceOf(payee: string, searched: FoundByText | undefined): Evidence {
    const text = this.#textOf(payee);
    const known = this.#portraitOf(text) ?? this.memory.evidence.get(text);
    if (known) return known;
    const evidence = this.#gather(text, searched);
    this.memory.evidence.set(text, evidence);
    return evidence;
  }

  #portraitOf(text: string): Evidence | undefined {
    const { portraits, histories } = this.knowledge;
    const index = portraits && histories.indexOf(text);
    if (index === undefined) return undefined;
    const newer = this.recent?.find(text);
    return portraits?.evidenceOf(index, newer ?? histories.at(index), newer !== undefined);
  }

  #gather(text: string, searched: FoundByText | undefined): Evidence {
    const opinion = this.#opinionOn(text, searched);
    return gather(opinion, this.#withRecent(opinion), {
      historyOf: (other) => this.historyOf(other),
      isLearned: (other) => this.knowledge.histories.indexOf(other) !== undefined,
    });
  }

  #textOf(payee: string): string {
    const known = this.memory.texts.get(payee);
    if (known !== undefined) return known;
    const text = normalizePayee(payee);
    this.memory.texts.set(payee, text);
    return text;
  }

  #opinionOn(text: string, searched: FoundByText | undefined): TextOpinion {
    const known = this.memory.opinions.get(text);
    if (known) return known;
    const { vocabulary, textModel, search } = this.knowledge;
    const vector = vocabulary.embed(text);
    const elsewhere = searched?.get(text);
    const found = elsewhere ?? search.find(text, vector);
    const opinion = opinionOn({ text, found, isFoundElsewhere: elsewhere !== undefined }, vector, textModel);
    this.memory.opinions.set(text, opinion);
    return opinion;
  }

  #withRecent({ text, found, isFoundElsewhere }: TextOpinion): readonly Found[] {
    if (!this.recent || isFoundElsewhere) return found;
    return [...found, ...this.memory.recentTexts.find(text).filter((one) => this.recent?.find(one.text))]
      .sort((one, other) => other.similarity - one.similarity)
      .slice(0, neighbourCount);
  }

  #roomFor(count: number) {
    if (this.#room.shares.length < count)
      this.#room = {
        shares: new Float32Array(2 * count),
        linear: new Float32Array(2 * count),
        own: new Float32Array(2 * count),
      };
    return this.#room;
  }
}

import { type Embedding } from '../embed/vocabulary.js';
import { type Example, type Payment } from '../example.js';
import { type HeldOut } from '../measure/held-out.js';
import { pack, unpack } from '../snapshot/container.js';
import { judge } from './judge.js';
import { contentsOf, partsOf } from './model-contents.js';
import { type FoundByText, type Prediction } from './prediction.js';
import { type TrainedParts } from './trained-parts.js';

/**
 * Predicts categories as one tenant's approved records say. It never changes: {@link withNewer} gives another.
 *
 * With a search of neighbours outside of it, predicting takes three steps: `textsToSearch` tells which texts
 * neighbours are wanted for, `embed` makes a sparse vector of a text where none come from elsewhere, and
 * `predictMany` takes what was found. Without one, `predictMany(payments)` searches by itself, exactly.
 */
export class TrainedModel {
  constructor(private readonly parts: TrainedParts) {}

  /** Confidence from which on a label may be applied without asking; above 1 where nothing may. */
  get threshold(): number {
    return this.parts.thresholds.exact;
  }

  /** How it did on the tenant's later records before it learned from them. */
  get heldOut(): HeldOut {
    return this.parts.heldOut;
  }

  /** Normalised texts that neighbours may be of: those that were learned from. */
  get counterparties(): readonly string[] {
    return this.parts.model.knowledge.histories.texts;
  }

  /** How many places a vector of {@link embed} has. */
  get dimensions(): number {
    return this.parts.model.knowledge.vocabulary.size;
  }

  /** @param text normalised. The vectors of two models do not compare. */
  embed(text: string): Embedding {
    return this.parts.model.knowledge.vocabulary.embed(text);
  }

  /** Normalised texts of these payments that neighbours are wanted for: each once, known ones left out. */
  textsToSearch(payments: readonly Payment[]): string[] {
    return this.parts.model.textsToSearch(payments);
  }

  /** @returns null where nothing has been learned */
  predict(payment: Payment): Prediction | null {
    return this.predictMany([payment])[0] ?? null;
  }

  /**
   * One prediction for each payment, in the same order.
   *
   * @param found neighbours by normalised text; the model searches itself for texts that are not in it
   */
  predictMany(payments: readonly Payment[], found?: FoundByText): (Prediction | null)[] {
    if (this.parts.model.labels.names.length === 0) return payments.map(() => null);
    return payments.map((payment) => this.#predict(payment, found));
  }

  #predict(payment: Payment, found: FoundByText | undefined): Prediction {
    const { model, calibrators, thresholds, minRecords } = this.parts;
    const { label, facts, evidence, records, agreeing, neighbours } = judge(model, payment, found);
    const confidence = calibrators[evidence].confidence(facts);
    const known = { label: model.labels.names[label]!, confidence, evidence, records, agreeing, neighbours };
    if (confidence < thresholds[evidence])
      return { ...known, isSure: false, unsureBecause: 'low-confidence' };
    if (records < minRecords) return { ...known, isSure: false, unsureBecause: 'little-history' };
    return { ...known, isSure: true };
  }

  /** With later approved records as history of their counterparties, at once and without learning anew. */
  withNewer(newer: readonly Example[]): TrainedModel {
    return new TrainedModel({ ...this.parts, model: this.parts.model.withNewer(newer) });
  }

  /** All that it takes to predict the same elsewhere. */
  toBytes(): Uint8Array {
    return pack(contentsOf(this.parts));
  }

  /** @throws {ModelUnreadable} when it is no snapshot, one of another version, or damaged */
  static fromBytes(bytes: Uint8Array): TrainedModel {
    return new TrainedModel(partsOf(unpack(bytes)));
  }
}

import { LogisticCalibrator } from '../calibrate/logistic-calibrator.js';
import { type Embedding } from '../embed/vocabulary.js';
import { type Example, type Payment } from '../example.js';
import { type HeldOut } from '../measure/held-out.js';
import { pack, unpack } from '../snapshot/container.js';
import { type Evidence, type FoundByText, type Prediction } from './prediction.js';
import { judge } from './judge.js';
import { type Settings } from './settings.js';
import { SimilarityModel } from './similarity-model.js';

export interface TrainedParts {
  readonly examples: readonly Example[];
  readonly newer: readonly Example[];
  readonly model: SimilarityModel;
  readonly calibrators: Readonly<Record<Evidence, LogisticCalibrator>>;
  readonly threshold: number;
  readonly minRecords: number;
  readonly heldOut: HeldOut;
}

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
    return this.parts.threshold;
  }

  /** How it did on the tenant's later records before it learned from them. */
  get heldOut(): HeldOut {
    return this.parts.heldOut;
  }

  /** Normalised texts that neighbours may be of. */
  get counterparties(): readonly string[] {
    return this.parts.model.corpus.histories.map(({ text }) => text);
  }

  /** How many places a vector of {@link embed} has. */
  get dimensions(): number {
    return this.parts.model.dimensions;
  }

  /** @param text normalised. The vectors of two models do not compare. */
  embed(text: string): Embedding {
    return this.parts.model.embed(text);
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
    const { model, calibrators, threshold, minRecords } = this.parts;
    if (model.corpus.labels.length === 0) return payments.map(() => null);
    return payments.map((payment) => {
      const { label, evidence, facts, records, agreeing, neighbours } = judge(model, payment, found);
      const confidence = calibrators[evidence].confidence(facts);
      const unsureBecause =
        confidence < threshold ? 'low-confidence' : records < minRecords ? 'little-history' : undefined;
      return {
        label: model.corpus.labels[label]!,
        confidence,
        evidence,
        records,
        agreeing,
        neighbours,
        isSure: unsureBecause === undefined,
        ...(unsureBecause && { unsureBecause }),
      };
    });
  }

  /** With later approved records as history of their counterparties, at once and without learning anew. */
  withNewer(newer: readonly Example[]): TrainedModel {
    const { parts } = this;
    const model = new SimilarityModel(parts.examples);
    model.settings = parts.model.settings;
    const all = [...parts.newer, ...newer];
    model.addNewer(all);
    return new TrainedModel({ ...parts, model, newer: all });
  }

  /** All that it takes to predict the same elsewhere. */
  toBytes(): Uint8Array {
    const { examples, newer, model, calibrators, threshold, minRecords, heldOut } = this.parts;
    const { settings } = model;
    const [exact, similar] = [calibrators.exact.toPlain(), calibrators.similar.toPlain()];
    return pack({
      plain: { examples, newer, settings, exact, similar, threshold, minRecords, heldOut },
      arrays: {},
    });
  }

  /** @throws {ModelUnreadable} when it is no snapshot, one of another version, or damaged */
  static fromBytes(bytes: Uint8Array): TrainedModel {
    const plain = unpack(bytes).plain as Kept;
    const model = new SimilarityModel(plain.examples);
    model.settings = plain.settings;
    const calibrators = {
      exact: new LogisticCalibrator(plain.exact),
      similar: new LogisticCalibrator(plain.similar),
    };
    return new TrainedModel({ ...plain, newer: [], model, calibrators }).withNewer(plain.newer);
  }
}

interface Kept {
  readonly examples: readonly Example[];
  readonly newer: readonly Example[];
  readonly settings: Settings;
  readonly exact: ReturnType<LogisticCalibrator['toPlain']>;
  readonly similar: ReturnType<LogisticCalibrator['toPlain']>;
  readonly threshold: number;
  readonly minRecords: number;
  readonly heldOut: HeldOut;
}

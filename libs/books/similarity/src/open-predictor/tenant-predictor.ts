import { type PaymentToJudge, paymentOf } from '../domain/approved-payment.js';
import { type Prediction } from '../domain/learn/prediction.js';
import { type TrainedModel } from '../domain/learn/trained-model.js';
import { temper } from '../domain/temper.js';
import { normalizePayee } from '../domain/text/normalize-payee.js';
import { type NoVectorReason } from '../search/embedding-provider.js';
import { type NeighbourSearch } from '../search/neighbour-search.js';

export interface SimilarityEvidence {
  /** `exact`: the counterparty has approved records of its own. */
  readonly kind: 'exact' | 'similar';
  /** Approved records of the counterparty, or else of the one most like it. */
  readonly records: number;
  /** How many of them have the category. */
  readonly agreeing: number;
  readonly neighbours: readonly { text: string; similarity: number; records: number }[];
  /** Version of the model; 0 before the first training. */
  readonly model: number;
  /** Why neighbours were not searched by the vectors of the provider, where there is one. */
  readonly withoutProvider?: NoVectorReason;
}

export interface TenantPrediction {
  readonly categoryId: string;
  /** How likely it is that a person would decide the same, 0 to 1. */
  readonly confidence: number;
  /** Whether confidence and history are enough to apply the category without asking. */
  readonly isSure: boolean;
  readonly unsureBecause?: 'low-confidence' | 'little-history';
  readonly evidence: SimilarityEvidence;
}

/** Predicts categories as one tenant's approved records say. */
export class TenantPredictor {
  constructor(
    private readonly model: TrainedModel,
    private readonly version: number,
    private readonly search: NeighbourSearch | undefined,
  ) {}

  /** @returns predictions by key; none where nothing has been learned, or nothing that is alike */
  async predict(payments: readonly PaymentToJudge[]): Promise<ReadonlyMap<string, TenantPrediction>> {
    const plain = payments.map(paymentOf);
    const texts = this.search ? this.model.textsToSearch(plain) : [];
    const found = texts.length > 0 ? await this.search?.find(texts) : undefined;
    const predictions = this.model.predictMany(plain, found);
    return new Map(
      payments.flatMap(({ key, text }, index) => {
        const prediction = this.#tempered(predictions[index]);
        return prediction ? [[key, this.#told(prediction, text)] as const] : [];
      }),
    );
  }

  #tempered(prediction: Prediction | null | undefined): Prediction | null | undefined {
    return prediction && this.version === 0 ? temper(prediction) : prediction;
  }

  #told(
    { label, evidence, records, agreeing, neighbours, ...prediction }: Prediction,
    text: string,
  ): TenantPrediction {
    const instead = this.search?.reasonOf(normalizePayee(text));
    return {
      ...prediction,
      categoryId: label,
      evidence: {
        ...{ kind: evidence, records, agreeing, neighbours, model: this.version },
        ...(instead && { withoutProvider: instead }),
      },
    };
  }
}

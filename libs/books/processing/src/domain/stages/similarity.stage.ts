import { type Id } from '@balance/kernel';
import { clip, type Evidence } from '../reasoning-trace.js';
import { type Stage, type StageVerdict } from '../stage.js';
import { type Payment, paymentOf } from './payment.js';

/** What approved records that are alike say about a payment. */
export interface SimilarityPrediction {
  readonly categoryId: string;
  readonly confidence: number;
  readonly isSure: boolean;
  readonly unsureBecause?: 'low-confidence' | 'little-history';
  readonly evidence: {
    readonly kind: 'exact' | 'similar';
    readonly records: number;
    readonly agreeing: number;
    readonly neighbours: readonly { text: string; similarity: number; records: number }[];
    readonly model: number;
  };
}

/** What is there of a tenant's approved records, to be asked in batches. */
export interface Predictor {
  /** @returns predictions by key; none for what nothing has been learned of */
  predict(payments: readonly Payment[]): Promise<ReadonlyMap<string, SimilarityPrediction>>;
}

const nothingAlike: StageVerdict = { outcome: 'passed', reason: 'nothing-alike' };
const mostNeighbours = 3;
const longestText = 60;

/**
 * Lets similar records that were approved decide.
 *
 * @param open called once a batch, if there is anything to ask
 */
export function similarityStage(open: () => Promise<Predictor>): Stage {
  return {
    name: 'similarity',
    async decide(subjects) {
      const predictor = await open();
      const predictions = await predictor.predict(subjects.map(paymentOf));
      return new Map(subjects.map(({ id }) => [id, verdictOf(predictions.get(id))]));
    },
  };
}

function verdictOf(prediction: SimilarityPrediction | undefined): StageVerdict {
  if (!prediction) return nothingAlike;
  const { categoryId, isSure, unsureBecause } = prediction;
  return {
    outcome: 'decided',
    categoryId: categoryId as Id<'category'>,
    confidence: inTenThousandths(prediction.confidence),
    isSure,
    unsureBecause,
    evidence: evidenceOf(prediction),
  };
}

const evidenceOf = ({
  evidence: { kind, records, agreeing, neighbours, model },
}: SimilarityPrediction): Evidence => ({
  kind,
  records,
  agreeing,
  neighbours: neighbours.slice(0, mostNeighbours).map(({ text, similarity, records: known }) => ({
    text: clip(text, longestText),
    similarity: Math.round(similarity * 100) / 100,
    records: known,
  })),
  model,
});

/** Sixteen digits of an estimate say no more than four. */
const inTenThousandths = (confidence: number): number => Math.round(confidence * 10_000) / 10_000;

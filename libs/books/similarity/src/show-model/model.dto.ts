import { ApiProperty } from '@nestjs/swagger';
import { type ModelFacts } from '../model.repository.js';
import { type ModelOverview } from './show-model.use-case.js';

export class ReliabilityBinView {
  @ApiProperty({ example: 0.94, description: 'Mean confidence of the predictions in the bin' })
  confidence: number;
  @ApiProperty({ example: 0.95, description: 'Share of them that was right' }) accuracy: number;
  @ApiProperty({ type: 'integer', example: 412 }) count: number;
}

export class HeldOutView {
  @ApiProperty({ type: 'integer', example: 1_200, description: 'Predictions that were compared' })
  records: number;
  @ApiProperty({ example: 0.93 }) accuracy: number;
  @ApiProperty({ example: 0.98, description: 'Share of right ones among those above the threshold' })
  precision: number;
  @ApiProperty({ example: 0.91, description: 'Share that is above the threshold, with enough history' })
  coverage: number;
  @ApiProperty({ example: 0.02, description: 'How far confidence and accuracy are apart' })
  expectedCalibrationError: number;
  @ApiProperty({ type: [ReliabilityBinView], description: 'By confidence, in tenths; empty ones left out' })
  reliability: ReliabilityBinView[];
}

export class TrainedModelView {
  @ApiProperty({ type: 'integer', example: 3, description: 'Raised with each training; traces name it' })
  version: number;
  @ApiProperty({ format: 'date-time', example: '2026-03-01T09:30:00.000Z' }) trainedAt: string;
  @ApiProperty({ type: 'integer', example: 6_000, description: 'Approved records that it has learned from' })
  examples: number;
  @ApiProperty({ type: 'integer', example: 840 }) counterparties: number;
  @ApiProperty({ type: 'integer', example: 24 }) categories: number;
  @ApiProperty({
    ...{ type: Number, nullable: true, example: 0.91 },
    description: 'Confidence from which on a category is applied without asking; `null`: none is',
  })
  threshold: number | null;
  @ApiProperty({
    ...{ type: String, nullable: true, example: 'text-embedding-3-small/512' },
    description: 'Whose vectors neighbours are searched by; `null`: its own',
  })
  embedding: string | null;
  @ApiProperty({ enum: ['exact', 'pgvector'], description: 'Who searches them: the worker, or the database' })
  index: 'exact' | 'pgvector';
  @ApiProperty({ description: 'How it did on later records before it learned from them' })
  heldOut: HeldOutView;
}

export class SimilarityView {
  @ApiProperty({ type: 'integer', example: 6_200, description: 'Approved records that are remembered' })
  examples: number;
  @ApiProperty({
    type: 'integer',
    example: 200,
    description: 'Approved or corrected since the last training',
  })
  untrained: number;
  @ApiProperty({ example: false, description: 'Whether a training is asked for and not done' })
  isTraining: boolean;
  @ApiProperty({ type: TrainedModelView, nullable: true, description: '`null` before the first training' })
  model: TrainedModelView | null;
}

export const similarityView = ({ state, model }: ModelOverview): SimilarityView => ({
  examples: state.examples,
  untrained: Number(state.lastSequence - state.trainedSequence),
  isTraining: state.trainingId !== null,
  model: model ? modelView(model) : null,
});

const modelView = ({ indexId, trainedAt, threshold, heldOut, ...facts }: ModelFacts): TrainedModelView => ({
  ...facts,
  trainedAt: trainedAt.toISOString(),
  threshold: threshold > 1 ? null : threshold,
  index: indexId ? 'pgvector' : 'exact',
  heldOut: { ...heldOut, reliability: [...heldOut.reliability] },
});

export class TrainingView {
  @ApiProperty({ format: 'uuid', description: 'Of the training that is asked for; events name it' })
  trainingId: string;
}

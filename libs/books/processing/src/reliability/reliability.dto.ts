import { ApiProperty } from '@nestjs/swagger';
import { Moment } from '@balance/http';
import { type Reliability, type ReliabilityBin, sizeOf } from '../domain/learn/reliability.js';

export class ReliabilityQuery {
  @Moment({ description: 'Decided since then or later' }) from?: Date;
  @Moment({ description: 'Decided before then' }) until?: Date;
}

export class ReliabilityBinView {
  @ApiProperty({ example: 0.9, description: 'Least confidence' }) from: number;
  @ApiProperty({ example: 1, description: 'Confidence below which; 1 is in the last bin' }) to: number;
  @ApiProperty({ type: 'integer', example: 40 }) decisions: number;
  @ApiProperty({ type: 'integer', example: 38 }) confirmed: number;
  @ApiProperty({ type: 'integer', example: 1 }) changed: number;
  @ApiProperty({ type: 'integer', example: 1 }) rejected: number;
  @ApiProperty({ example: 0.96 }) meanConfidence: number;
  @ApiProperty({ example: 0.95, description: 'Share that was confirmed' }) precision: number;
}

export class StageReliabilityView {
  @ApiProperty({ example: 'similarity' }) stage: string;
  @ApiProperty({
    type: 'integer',
    example: 120,
    description: 'Records that the stage had a category for and a person has decided on',
  })
  decisions: number;
  @ApiProperty({ type: 'integer', example: 108 }) confirmed: number;
  @ApiProperty({ type: 'integer', example: 10, description: 'Filed under another category' })
  changed: number;
  @ApiProperty({ type: 'integer', example: 2, description: 'Refused; they count as wrong' })
  rejected: number;
  @ApiProperty({ type: Number, nullable: true, example: 0.9, description: 'Share that was confirmed' })
  precision: number | null;
  @ApiProperty({ example: 0.845, description: 'What the precision is at least, with 95 % confidence' })
  lowerBound: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    example: 0.031,
    description: 'By how much confidence and precision differ on average',
  })
  calibrationError: number | null;
  @ApiProperty({ type: [ReliabilityBinView], description: 'By rising confidence, those that are not empty' })
  bins: ReliabilityBinView[];
}

export class ReliabilityView {
  @ApiProperty({ type: [StageReliabilityView], description: 'By name' }) stages: StageReliabilityView[];
}

export const stageReliabilityView = ({
  bins,
  ...stage
}: Reliability & { stage: string }): StageReliabilityView => ({ ...stage, bins: bins.map(binView) });

const binView = ({ tenth, ...bin }: ReliabilityBin & { stage?: string }): ReliabilityBinView => ({
  from: tenth / 10,
  to: (tenth + 1) / 10,
  decisions: sizeOf({ tenth, ...bin }),
  confirmed: bin.confirmed,
  changed: bin.changed,
  rejected: bin.rejected,
  meanConfidence: bin.meanConfidence,
  precision: bin.confirmed / sizeOf({ tenth, ...bin }),
});

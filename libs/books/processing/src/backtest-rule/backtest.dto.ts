import { ApiProperty } from '@nestjs/swagger';
import { type BacktestResult, type Conflict } from '../domain/trial/backtest.js';
import { examplesMost } from '../domain/trial/rules-on-trial.js';
import { type Reached } from '../preview-rule/trial.js';
import { MatchView, matchView, TrialRecordView, trialRecordView } from '../preview-rule/trial.dto.js';

const count = { type: 'integer', minimum: 0 } as const;
const share = { type: Number, minimum: 0, maximum: 1, nullable: true } as const;

export class ScoreView {
  @ApiProperty({ ...count, example: 40, description: 'Records that it gives a category' }) decided: number;
  @ApiProperty({ ...count, example: 39, description: 'Of those: as people have filed them' }) right: number;
  @ApiProperty({ ...share, example: 0.975, description: '`right / decided`' }) precision: number | null;
  @ApiProperty({ ...share, example: 0.04, description: '`decided / examined`' }) coverage: number | null;
}

export class ConflictView {
  @ApiProperty({ type: TrialRecordView }) record: TrialRecordView;
  @ApiProperty({ format: 'uuid' }) ruleSays: string;
  @ApiProperty({ format: 'uuid' }) personChose: string;
  @ApiProperty({ type: MatchView }) match: MatchView;
}

export class PeopleView {
  @ApiProperty({ ...count, example: 1_000, description: 'Records that people have decided on' })
  examined: number;
  @ApiProperty({ type: ScoreView, description: 'The rule alone: what it would have decided' })
  rule: ScoreView;
  @ApiProperty({ type: ScoreView, description: 'All rules without what is tried' }) before: ScoreView;
  @ApiProperty({ type: ScoreView, description: 'All rules with what is tried' }) after: ScoreView;
  @ApiProperty({ ...count, example: 1, description: 'Records that the rule would have filed otherwise' })
  conflicts: number;
  @ApiProperty({ type: [ConflictView], example: [], description: `The newest ${examplesMost} conflicts` })
  examples: ConflictView[];
}

export class BacktestView extends PeopleView {
  @ApiProperty({
    example: true,
    description: 'Whether these were all; otherwise the limit or the time was used up',
  })
  isAll: boolean;
}

const conflictView = ({ record, match, ...conflict }: Conflict): ConflictView => ({
  ...conflict,
  record: trialRecordView(record),
  match: matchView(match),
});

export const peopleView = (result: BacktestResult): PeopleView => ({
  ...result,
  examples: result.examples.map(conflictView),
});

export const backtestView = (result: BacktestResult & Reached): BacktestView => ({
  ...peopleView(result),
  isAll: result.isAll,
});

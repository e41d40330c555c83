import { ApiProperty } from '@nestjs/swagger';
import { type ChangeKind, changeKinds } from '../domain/trial/given.js';
import { type PreviewExample, type PreviewResult } from '../domain/trial/preview.js';
import { examplesMost } from '../domain/trial/rules-on-trial.js';
import { type Reached } from './trial.js';
import {
  GivenView,
  givenView,
  MatchView,
  matchView,
  ReachView,
  TrialRecordView,
  trialRecordView,
} from './trial.dto.js';

const count = { type: 'integer', minimum: 0 } as const;
/** A tenant has few hundred categories; a preview that moves records between all pairs of them helps nobody. */
const movesMost = 200;

export class ChangeCountsView {
  @ApiProperty({ ...count, example: 42 }) category: number;
  @ApiProperty({ ...count, example: 0 }) splits: number;
  @ApiProperty({ ...count, example: 0 }) counterparty: number;
  @ApiProperty({ ...count, example: 42 }) tags: number;
  @ApiProperty({ ...count, example: 0 }) note: number;
  @ApiProperty({ ...count, example: 0 }) review: number;
}

export class CategoryMoveView {
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: '`null`: no rule gave one' })
  from: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: '`null`: no rule gives one' })
  to: string | null;
  @ApiProperty({ ...count, example: 42 }) records: number;
}

export class PreviewExampleView {
  @ApiProperty({ type: TrialRecordView }) record: TrialRecordView;
  @ApiProperty({ enum: changeKinds, isArray: true, example: ['category'] }) changes: ChangeKind[];
  @ApiProperty({ type: GivenView, description: 'What the rules in force give it' }) before: GivenView;
  @ApiProperty({ type: GivenView, description: 'What they would give it' }) after: GivenView;
  @ApiProperty({ type: MatchView, nullable: true, description: 'The rule that would decide, if one would' })
  decidedBy: MatchView | null;
}

export class PreviewView extends ReachView {
  @ApiProperty({ ...count, example: 42, description: 'Records that the rule holds for' }) held: number;
  @ApiProperty({ ...count, example: 42, description: 'Records that the rules would treat in another way' })
  changed: number;
  @ApiProperty({
    ...count,
    example: 5,
    description: 'Of the changed: those that wait, which a run can change',
  })
  changedWaiting: number;
  @ApiProperty({
    ...count,
    example: 1,
    description: 'Of the changed: those that a person has filed otherwise',
  })
  againstPeople: number;
  @ApiProperty({ type: ChangeCountsView }) byChange: ChangeCountsView;
  @ApiProperty({ type: [CategoryMoveView], description: `The most frequent first, at most ${movesMost}` })
  byCategory: CategoryMoveView[];
  @ApiProperty({ type: [PreviewExampleView], description: `The newest ${examplesMost} of the changed` })
  examples: PreviewExampleView[];
}

const exampleView = ({ record, changes, before, after, decidedBy }: PreviewExample): PreviewExampleView => ({
  record: trialRecordView(record),
  changes: [...changes],
  before: givenView(before, record.currency),
  after: givenView(after, record.currency),
  decidedBy: decidedBy && matchView(decidedBy),
});

export const previewView = (preview: PreviewResult & Reached): PreviewView => ({
  ...preview,
  byCategory: preview.byCategory.slice(0, movesMost),
  examples: preview.examples.map(exampleView),
});

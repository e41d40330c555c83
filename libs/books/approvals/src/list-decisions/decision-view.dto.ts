import { ApiProperty } from '@nestjs/swagger';
import { AnyMatching, AnyOf, AnyOfIds, PageOf, SortedPageQuery } from '@balance/http';
import { type KeptItem } from '../decision-log.repository.js';
import { type Decision, type Outcome, outcomes, type Undone } from '../domain/decide/decision.js';
import { type Action, actions } from '../domain/decide/judge.js';

const count = { type: 'integer', minimum: 0 } as const;
const who = 'user:01890a5d-ac96-774b-bcce-b302099a8057';

export class DecisionsQuery extends SortedPageQuery(['id'], '-id') {
  @AnyOfIds({ description: 'Only these decisions' }) decisionId?: string[];
  @AnyOf(actions) action?: Action[];
  @AnyMatching(/^(user|key):[0-9a-f-]{36}$/, who, { description: 'Whose decisions' }) madeBy?: string[];
}

export class DecisionItemsQuery extends SortedPageQuery(['recordId'], 'recordId') {}

export class DecisionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: actions, example: 'approve' }) action: Action;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'That all were approved under' })
  categoryId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Seen the receipts' }) comment: string | null;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'The group that was decided on' })
  groupKey: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The rule that was made of it' })
  ruleId: string | null;
  @ApiProperty({ ...count, example: 12 }) decided: number;
  @ApiProperty({ ...count, example: 0, description: 'That somebody else had to approve too' })
  awaitingSecond: number;
  @ApiProperty({ ...count, example: 1 }) refused: number;
  @ApiProperty({ example: who }) madeBy: string;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'Who acted as them' })
  impersonator: string | null;
  @ApiProperty({ format: 'date-time' }) madeAt: string;
  @ApiProperty({ type: String, nullable: true, example: null }) undoneBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) undoneAt: string | null;
  @ApiProperty({ ...count, nullable: true, example: 10, description: 'Put back: they were not in the books' })
  restored: number | null;
  @ApiProperty({ ...count, nullable: true, example: 2, description: 'Put back, with their entries reversed' })
  reversed: number | null;
  @ApiProperty({ ...count, nullable: true, example: 0, description: 'Left as they are' }) kept: number | null;
}

export class DecisionPage extends PageOf(DecisionView) {}

export class KeptItemView {
  @ApiProperty({ format: 'uuid' }) recordId: string;
  @ApiProperty({ enum: outcomes, enumName: 'DecisionOutcome', example: 'approved' }) outcome: Outcome;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'Why it was refused' })
  code: string | null;
  @ApiProperty({
    enum: ['restored', 'reversed', 'kept'],
    nullable: true,
    type: String,
    example: 'restored',
    description: 'What undoing the decision did with it',
  })
  undone: Undone | null;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'Why it was kept' })
  undoneCode: string | null;
}

export class KeptItemPage extends PageOf(KeptItemView) {}

export const decisionView = ({ madeAt, undoneAt, ...decision }: Decision): DecisionView => ({
  ...decision,
  madeAt: madeAt.toISOString(),
  undoneAt: undoneAt?.toISOString() ?? null,
});

export const keptItemView = ({ recordId, outcome, code, undone, undoneCode }: KeptItem): KeptItemView => ({
  recordId,
  outcome,
  code,
  undone,
  undoneCode,
});

import { ApiProperty } from '@nestjs/swagger';
import { AnyOf, AnyOfIds, PageOf, SortedPageQuery } from '@balance/http';
import { RecordView, recordView } from '@balance/records';
import { type ProposalStatus, proposalStatuses, type RuleProposal } from '../domain/learn/rule-proposal.js';
import { type ProposalPreview } from './list-proposals.use-case.js';

const example = {
  when: { field: 'counterparty', operator: 'is', value: 'Canal Street Cabs' },
  then: { categoryId: '01890a5d-ac96-774b-bcce-b302099a8057' },
};

export class ProposalsQuery extends SortedPageQuery(['createdAt'], '-createdAt') {
  @AnyOf(proposalStatuses) status?: ProposalStatus[];
  @AnyOfIds({ description: 'The categories that the rules would set' }) categoryId?: string[];
}

/** What the rule would have decided when it was proposed. */
export class ProposalFiguresView {
  @ApiProperty({
    type: 'integer',
    example: 4,
    description: 'Decisions of people that it holds for; all of them chose its category',
  })
  agreeing: number;
  @ApiProperty({ type: 'integer', example: 2_000, description: 'Records that had come in last' })
  recent: number;
  @ApiProperty({ type: 'integer', example: 9, description: 'Those of them that it holds for' })
  held: number;
}

export class RuleProposalView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({
    enum: proposalStatuses,
    description:
      '`superseded`: somebody has decided otherwise since, or written a rule that decides the same',
  })
  status: ProposalStatus;
  @ApiProperty({ example: 'Canal Street Cabs', description: 'Name that the rule would have' }) name: string;
  @ApiProperty({ format: 'uuid' }) categoryId: string;
  @ApiProperty({ type: Object, example: example.when, description: 'Condition of the rule' }) when: unknown;
  @ApiProperty({ type: Object, example: example.then, description: 'Its actions' }) then: unknown;
  @ApiProperty({ type: ProposalFiguresView }) figures: ProposalFiguresView;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The rule that it became' })
  ruleId: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'We will not go by cab again',
    description: 'Why it was declined, if somebody said',
  })
  comment: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'user:01890a5d-ac96-774b-bcce-b302099a8057',
    description: 'Who accepted or declined it',
  })
  decidedBy: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
}

export class ProposalPreviewView extends RuleProposalView {
  @ApiProperty({ type: [RecordView], description: 'Records from whose decisions it was made, at most 12' })
  madeOf: RecordView[];
  @ApiProperty({ type: [RecordView], description: 'Some of the recent records that it would decide' })
  examples: RecordView[];
}

export class ProposalPage extends PageOf(RuleProposalView) {}

export const proposalView = ({ draft, figures, ...proposal }: RuleProposal): RuleProposalView => ({
  id: proposal.id,
  status: proposal.status,
  name: draft.name,
  categoryId: proposal.categoryId,
  when: draft.when,
  then: draft.then,
  figures: { agreeing: figures.agreeing, recent: figures.recent, held: figures.held },
  ruleId: proposal.ruleId,
  comment: proposal.comment,
  decidedBy: proposal.decidedBy,
  createdAt: proposal.createdAt.toISOString(),
  decidedAt: proposal.decidedAt?.toISOString() ?? null,
});

export const proposalPreviewView = ({
  proposal,
  madeOf,
  examples,
}: ProposalPreview): ProposalPreviewView => ({
  ...proposalView(proposal),
  madeOf: madeOf.map(recordView),
  examples: examples.map(recordView),
});

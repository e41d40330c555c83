import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
} from 'class-validator';
import { type CategoryId } from '@balance/categories';
import { RequestInvalid } from '@balance/http';
import { type RecordId } from '@balance/records';
import { LeftOut } from '../change-policy/validators.js';
import { type Outcome, outcomes, type Weighed } from '../domain/decide/decision.js';
import { type Action, actions } from '../domain/decide/judge.js';
import { decidedMost, type DecisionReport, type DecisionWish } from './make-decision.use-case.js';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const fingerprint = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export class DecisionBody {
  @ApiProperty({ enum: actions, example: 'approve' })
  @IsIn(actions)
  action: Action;
  @LeftOut({ type: [String], format: 'uuid', minItems: 1, maxItems: decidedMost, example: [id] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(decidedMost)
  @IsUUID('all', { each: true })
  recordIds?: string[];
  @LeftOut({
    pattern: '^[0-9a-f]{64}$',
    example: fingerprint,
    description: `Instead of \`recordIds\`: the oldest ${decidedMost} of a group`,
  })
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  groupKey?: string;
  @LeftOut({ format: 'uuid', example: id, description: 'To approve them all under; else each as suggested' })
  @IsUUID()
  categoryId?: string;
  @LeftOut({ minLength: 1, maxLength: 1000, example: 'Seen the receipts' })
  @IsString()
  @Length(1, 1000)
  comment?: string;
  @LeftOut({
    type: Object,
    example: { name: 'Taxis', when: { field: 'description', operator: 'contains', value: 'uber' } },
    description:
      'Also puts a rule into force that sets the category: the `name`, `when` and `priority` of a rule',
  })
  @IsObject()
  createRule?: { name?: unknown; priority?: unknown; when?: unknown };
  @LeftOut({ type: Boolean, default: false, example: true, description: 'Only tells what would happen' })
  @IsBoolean()
  dryRun?: boolean;
  @LeftOut({
    pattern: '^[0-9a-f]{64}$',
    example: fingerprint,
    description: 'Of the preview that was looked at: should it look different now, nothing is decided',
  })
  @IsString()
  @Matches(/^[0-9a-f]{64}$/)
  fingerprint?: string;
}

const approved = { action: 'approve', recordIds: [id], categoryId: id, comment: 'Seen the receipts' };

/** Bodies as they can be sent. */
export const decisionExamples = {
  preview: { summary: 'What approving them would do', value: { ...approved, dryRun: true } },
  approval: { summary: 'Approve them', value: approved },
};

export class DecidedItemView {
  @ApiProperty({ format: 'uuid' }) recordId: string;
  @ApiProperty({ enum: outcomes, enumName: 'DecisionOutcome', example: 'approved' }) outcome: Outcome;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'approvals.second-approver-needed',
    description: 'Why it is refused',
  })
  code: string | null;
  @ApiProperty({ type: String, nullable: true, example: null, description: 'The same in words' })
  detail: string | null;
}

export class PreviewedPostingView {
  @ApiProperty({ example: '6300' }) accountCode: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({ example: '1250', description: 'Minor units' }) debitMinor: string;
  @ApiProperty({ example: '0', description: 'Minor units' }) creditMinor: string;
}

export class DecisionReportView {
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'By which it can be undone; none for a preview, and where everything was refused',
  })
  decisionId: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The rule that was made of it' })
  ruleId: string | null;
  @ApiProperty({ example: fingerprint, description: 'Of what happens to which record as it stands now' })
  fingerprint: string;
  @ApiProperty({ type: 'integer', minimum: 0, example: 0, description: 'How many of the group are left' })
  remaining: number;
  @ApiProperty({ type: [DecidedItemView] }) items: DecidedItemView[];
  @ApiProperty({ type: [PreviewedPostingView], description: 'Of a preview: what would be posted, in sums' })
  postings: PreviewedPostingView[];
}

/** @throws {RequestInvalid} `http.request-invalid` unless records or a group are named, and not both */
export function decisionWishOf({ recordIds, categoryId, ...body }: DecisionBody): DecisionWish {
  if ((recordIds === undefined) === (body.groupKey === undefined))
    throw new RequestInvalid([{ pointer: '/recordIds', detail: 'give either `recordIds` or `groupKey`' }]);
  if (body.action !== 'approve' && (categoryId !== undefined || body.createRule !== undefined))
    throw new RequestInvalid([
      { pointer: '/action', detail: 'only who approves gives a `categoryId` or makes a rule' },
    ]);
  if (body.action === 'return' && body.comment === undefined)
    throw new RequestInvalid([{ pointer: '/comment', detail: 'who sends something back says why' }]);
  return {
    ...body,
    ...(recordIds && { recordIds: recordIds.map((one) => one.toLowerCase() as RecordId) }),
    ...(categoryId !== undefined && { categoryId: categoryId.toLowerCase() as CategoryId }),
  };
}

export const decisionReportView = (report: DecisionReport): DecisionReportView => ({
  decisionId: report.id,
  ruleId: report.ruleId,
  fingerprint: report.fingerprint,
  remaining: report.remaining,
  items: report.weighedWord.weighed.map(decidedItemView),
  postings: report.postings.map((posting) => ({
    ...posting,
    debitMinor: posting.debitMinor.toString(),
    creditMinor: posting.creditMinor.toString(),
  })),
});

const decidedItemView = ({ recordId, verdict }: Weighed): DecidedItemView => {
  const fault = verdict.outcome === 'refused' ? verdict.fault : undefined;
  return { recordId, outcome: verdict.outcome, code: fault?.code ?? null, detail: fault?.message ?? null };
};

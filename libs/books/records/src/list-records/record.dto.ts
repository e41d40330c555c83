import { ApiProperty } from '@nestjs/swagger';
import {
  AnyMatching,
  AnyOf,
  AnyOfIds,
  Day,
  DecimalAmount,
  PageOf,
  SearchText,
  SortedPageQuery,
} from '@balance/http';
import { type Currency, formatMinor } from '@balance/kernel';
import { type ApprovedBy, approvers } from '../domain/record.js';
import { type RecordState, transitions } from '../domain/record-state.js';
import { type ReviewReason, reviewReasons } from '../domain/review-reason.js';
import { type RecordRow } from './record-list.repository.js';

const states = Object.keys(transitions);

export class RecordsQuery extends SortedPageQuery(['id', 'bookedOn', 'amount'], '-id') {
  @AnyOf(states) state?: RecordState[];
  @AnyOfIds() categoryId?: string[];
  @AnyMatching(/^[a-z][a-z-]{0,30}$/, 'rules', { description: 'Stages, or `reviewer` for persons' })
  decidedBy?: string[];
  @AnyOf(approvers) approvedBy?: ApprovedBy[];
  @AnyMatching(/^[^,\0]{1,50}$/, 'travel', { description: 'Only those with one of these tags' })
  tag?: string[];
  @AnyMatching(/^[\w.-]{1,20}$/, '1000') accountCode?: string[];
  @AnyMatching(/^[A-Z]{3}$/, 'GBP') currency?: string[];
  @Day({ description: 'First booking date' }) from?: string;
  @Day({ description: 'The booking date before which to stop' }) until?: string;
  @DecimalAmount({ description: 'Least signed amount, in each record’s own currency' }) minAmount?: string;
  @DecimalAmount({ description: 'Greatest signed amount, in each record’s own currency' }) maxAmount?: string;
  @SearchText({ description: 'A part of the description, counterparty or reference, whatever its case' })
  q?: string;
  @AnyOfIds({ description: 'Imports that the records came with' }) importId?: string[];
  @AnyOfIds({ description: 'Deliveries that the records came with' }) deliveryId?: string[];
  @AnyOfIds({ description: 'Integrations whose deliveries the records came with' }) integrationId?: string[];
}

export class RecordSourceView {
  @ApiProperty({ enum: ['import', 'delivery'] }) kind: string;
  @ApiProperty({ format: 'uuid', description: 'Of the import or the delivery' }) id: string;
  @ApiProperty({ type: 'integer', example: 64, description: 'Line of the file, or place in the delivery' })
  line: number;
}

export class RecordSplitView {
  @ApiProperty({ format: 'uuid' }) categoryId: string;
  @ApiProperty({ example: '-7.50', description: 'Signed like the record’s amount' }) amount: string;
}

export class RecordView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: states, example: 'approved' }) state: RecordState;
  @ApiProperty({ format: 'date' }) bookedOn: string;
  @ApiProperty({ example: '-12.50', description: 'Decimal string; negative is money out' }) amount: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({ example: 'CANAL STREET CABS' }) description: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The one that a rule has assigned, else the source’s',
    example: 'Canal Street Cabs',
  })
  counterparty: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As the source names it',
    example: 'CANAL ST CABS LTD 0042',
  })
  sourceCounterparty: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'INV-2031' }) reference: string | null;
  @ApiProperty({ example: '1000' }) accountCode: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'Of a split record that of the largest part',
  })
  categoryId: string | null;
  @ApiProperty({
    type: [RecordSplitView],
    nullable: true,
    description: 'Parts that add up to the amount; null when it is filed in one piece',
  })
  splits: RecordSplitView[] | null;
  @ApiProperty({ type: Number, nullable: true, minimum: 0, maximum: 1, example: 1 }) confidence:
    number | null;
  @ApiProperty({ type: String, nullable: true, example: 'rules', description: 'The stage or person' })
  decidedBy: string | null;
  @ApiProperty({ type: [String], example: ['travel'] }) tags: readonly string[];
  @ApiProperty({ type: String, nullable: true, example: 'Split with the Leeds office' }) note: string | null;
  @ApiProperty({
    enum: reviewReasons,
    enumName: 'ReviewReason',
    nullable: true,
    description: 'Why a person has to look; null when nothing speaks against the decision',
    example: 'little-history',
  })
  reviewReason: ReviewReason | null;
  @ApiProperty({
    enum: approvers,
    nullable: true,
    example: 'policy',
    description: 'Who let it into the books',
  })
  approvedBy: ApprovedBy | null;
  @ApiProperty({
    type: Object,
    nullable: true,
    description: 'What each stage tried and found',
    example: { decidedBy: 'rules', stages: [{ stage: 'rules', outcome: 'decided', durationUs: 4 }] },
  })
  reasoningTrace: unknown;
  @ApiProperty({ type: RecordSourceView }) source: RecordSourceView;
  @ApiProperty({
    type: Object,
    description: 'The source’s own words',
    example: { Date: '28/06/2026', Description: 'CANAL STREET CABS', 'Paid out': '12.50' },
  })
  raw: unknown;
}

export class RecordPage extends PageOf(RecordView) {}

export const recordView = ({
  amountMinor,
  counterparty,
  assignedCounterparty,
  splits,
  sourceKind,
  sourceId,
  sourceLine,
  ...row
}: RecordRow): RecordView => {
  const decimal = (minor: bigint) => formatMinor(minor, row.currency as Currency);
  return {
    ...row,
    amount: decimal(amountMinor),
    counterparty: assignedCounterparty ?? counterparty,
    sourceCounterparty: counterparty,
    splits:
      splits &&
      splits.map((part) => ({ categoryId: part.categoryId, amount: decimal(BigInt(part.amountMinor)) })),
    source: { kind: sourceKind, id: sourceId, line: sourceLine },
  };
};

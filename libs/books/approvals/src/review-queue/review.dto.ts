import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsUUID, ValidateBy, ValidateIf } from 'class-validator';
import { AnyMatching, AnyOf, Moment, PageOf, SortedPageQuery, YesOrNo } from '@balance/http';
import { RecordView, recordView, type ReviewReason, reviewReasons } from '@balance/records';
import { LeftOut } from '../change-policy/validators.js';
import { type ReviewStatus, reviewStatuses } from '../domain/review.js';
import { type ReviewWithRecord } from './list-reviews.use-case.js';

export class ReviewsQuery extends SortedPageQuery(['waitingSince', 'dueAt'], 'waitingSince') {
  @AnyOf(reviewReasons) reason?: ReviewReason[];
  @AnyOf(reviewStatuses, { description: 'What waits for a decision unless given' }) status?: ReviewStatus[];
  @AnyMatching(/^(me|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/, 'me', {
    description: 'Members whose turn it is; `me` for the person who asks',
  })
  assigneeId?: string[];
  @YesOrNo({ description: 'Only those that are somebody’s turn, or nobody’s' }) isAssigned?: boolean;
  @YesOrNo({ description: 'Only those that are overdue, or not' }) isOverdue?: boolean;
  @YesOrNo({ description: 'Only those that were escalated, or not' }) isEscalated?: boolean;
  @Moment({ description: 'Waiting since then or later' }) from?: Date;
  @Moment({ description: 'Waiting since before then' }) until?: Date;
}

const isMoment = (value: unknown) => value instanceof Date && !Number.isNaN(value.getTime());

export class AssignmentBody {
  @LeftOut({
    type: String,
    format: 'uuid',
    nullable: true,
    example: null,
    description: 'A member who may approve; `null` makes it anybody’s',
  })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @IsUUID()
  assigneeId?: string | null;
  @LeftOut({
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2030-01-31T09:30:00Z',
    description: 'With its zone; `null` takes it away',
  })
  @ValidateIf((_, value) => value !== null && value !== undefined)
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? momentOf(value) : value))
  @ValidateBy({
    name: 'isMoment',
    validator: {
      validate: isMoment,
      defaultMessage: () => '$property must be a time with its zone, such as 2030-01-31T09:30:00Z',
    },
  })
  dueAt?: Date | null;
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function momentOf(text: string): unknown {
  if (!moment.test(text)) return text;
  const time = new Date(text);
  const year = time.getUTCFullYear();
  return year >= 2000 && year <= 9998 ? time : text;
}

export class FirstApprovalView {
  @ApiProperty({ example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' }) by: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) at: string | null;
}

export class ReviewItemView {
  @ApiProperty({ type: 'integer', example: 1, description: 'Raised with each change' }) version: number;
  @ApiProperty({ enum: reviewReasons, enumName: 'ReviewReason' }) reason: ReviewReason;
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Large transfers',
    description: 'The policy’s condition that asks for it, if one does',
  })
  condition: string | null;
  @ApiProperty({ enum: reviewStatuses, enumName: 'ReviewStatus', example: 'open' }) status: ReviewStatus;
  @ApiProperty({ format: 'date-time' }) waitingSince: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Whose turn it is' })
  assigneeId: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it was found overdue',
  })
  escalatedAt: string | null;
  @ApiProperty({ type: FirstApprovalView, nullable: true, description: 'Where two people have to approve' })
  firstApproval: FirstApprovalView | null;
  @ApiProperty({ type: String, nullable: true, example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' })
  decidedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) decidedAt: string | null;
  @ApiProperty({ type: RecordView }) record: RecordView;
}

export class ReviewPage extends PageOf(ReviewItemView) {}

export const reviewItemView = ({ record, ...review }: ReviewWithRecord): ReviewItemView => ({
  version: review.version,
  reason: review.reason,
  condition: review.condition,
  status: review.status,
  waitingSince: review.createdAt.toISOString(),
  assigneeId: review.assigneeId,
  dueAt: review.dueAt?.toISOString() ?? null,
  escalatedAt: review.escalatedAt?.toISOString() ?? null,
  firstApproval:
    review.firstBy === null ? null : { by: review.firstBy, at: review.firstAt?.toISOString() ?? null },
  decidedBy: review.decidedBy,
  decidedAt: review.resolvedAt?.toISOString() ?? null,
  record: recordView(record),
});

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { type CategoryId } from '@balance/categories';
import { AnyOf, Moment, PageOf, SortedPageQuery } from '@balance/http';
import { type RecordId, RecordView, recordView, type ReviewReason, reviewReasons } from '@balance/records';
import { type Approval } from '../decide-record/decide-record.use-case.js';
import { type ReviewWithRecord } from './list-reviews.use-case.js';

const decimal = /^-?\d{1,14}(\.\d{1,4})?$/;

export class ReviewsQuery extends SortedPageQuery(['waitingSince'], 'waitingSince') {
  @AnyOf(reviewReasons) reason?: ReviewReason[];
  @Moment({ description: 'Waiting since then or later' }) from?: Date;
  @Moment({ description: 'Waiting since before then' }) until?: Date;
}

export class SplitPartBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  categoryId: string;
  @ApiProperty({
    pattern: decimal.source,
    example: '-7.50',
    description: 'Decimal string, signed like the record’s amount',
  })
  @IsString()
  @Matches(decimal, { message: 'amount must be a decimal such as -12.50, with at most 4 places' })
  amount: string;
}

export class ApproveBody {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Overrides the suggestion; a record that was to be split is filed in one piece',
  })
  @IsOptional()
  @IsUUID()
  categoryId?: string;
  @ApiPropertyOptional({
    type: [SplitPartBody],
    minItems: 2,
    maxItems: 20,
    description: 'Instead of `categoryId`: parts that add up to the record’s amount',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SplitPartBody)
  splits?: SplitPartBody[];
  @ApiPropertyOptional({
    type: Object,
    description:
      'Also puts a rule into force that sets this category: the `name`, `when` and `priority` of a rule',
    example: { name: 'Taxis', when: { field: 'description', operator: 'contains', value: 'uber' } },
  })
  @IsOptional()
  @IsObject()
  createRule?: { name?: unknown; priority?: unknown; when?: unknown };
  @ApiPropertyOptional({ minLength: 1, maxLength: 1000, example: 'Seen the receipt' })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  comment?: string;
}

const category = '01890a5d-ac96-774b-bcce-b302099a8057';
const comment = 'Seen the receipt';

/** Bodies as they can be sent. */
export const approveExamples = {
  category: {
    summary: 'Under another category, and a rule from it',
    value: {
      categoryId: category,
      createRule: { name: 'Taxis', when: { field: 'description', operator: 'contains', value: 'uber' } },
      comment,
    },
  },
  parts: {
    summary: 'In parts',
    value: {
      splits: [
        { categoryId: category, amount: '-7.50' },
        { categoryId: category, amount: '-5.00' },
      ],
      comment,
    },
  },
};

/** Ids may come in any case; what is stored has one. */
export const approvalOf = (
  recordId: RecordId,
  { categoryId, splits, createRule, comment }: ApproveBody,
): Approval => ({
  recordId,
  // What is null was left out.
  ...(categoryId && { categoryId: idOf(categoryId) }),
  ...(splits && { splits: splits.map((part) => ({ ...part, categoryId: idOf(part.categoryId) })) }),
  ...(createRule && { createRule }),
  ...(comment && { comment }),
});

const idOf = (text: string): CategoryId => text.toLowerCase() as CategoryId;

export class RejectBody {
  @ApiPropertyOptional({ minLength: 1, maxLength: 1000, example: 'Seen the receipt' })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  comment?: string;
}

/** PostgreSQL refuses numbers that are too small for its type; and `IsNumber` stumbles over 1e-7 when it counts places. */
const HasPlaces = (most: number) =>
  ValidateBy({
    name: 'hasPlaces',
    validator: {
      validate: (value: unknown) => typeof value === 'number' && Number(value.toFixed(most)) === value,
      defaultMessage: () => `$property must be a number with at most ${most} decimal places`,
    },
  });

export class PolicyBody {
  @ApiProperty({
    minimum: 0,
    maximum: 1,
    example: 0.9,
    description: 'Least confidence approved without a person',
  })
  @HasPlaces(6)
  @Min(0)
  @Max(1)
  autoApproveAt: number;
  @ApiProperty({ example: '1000000', description: 'Minor units; larger amounts always wait for a person' })
  @IsString()
  @Matches(/^\d{1,18}$/, { message: 'reviewAboveMinor must be a whole number of minor units, as text' })
  reviewAboveMinor: string;
}

export class ReviewItemView {
  @ApiProperty({ enum: reviewReasons, enumName: 'ReviewReason' }) reason: ReviewReason;
  @ApiProperty({ format: 'date-time' }) waitingSince: string;
  @ApiProperty({ type: RecordView }) record: RecordView;
}

export class ReviewPage extends PageOf(ReviewItemView) {}

export const reviewItemView = ({ reason, createdAt, record }: ReviewWithRecord): ReviewItemView => ({
  reason,
  waitingSince: createdAt.toISOString(),
  record: recordView(record),
});

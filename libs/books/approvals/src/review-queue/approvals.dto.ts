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
  ValidateNested,
} from 'class-validator';
import { type CategoryId } from '@balance/categories';
import { type RecordId } from '@balance/records';
import { type Approval, type RecordDecided } from '../decide-record/decide-record.use-case.js';

const decimal = /^-?\d{1,14}(\.\d{1,4})?$/;

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
  @IsObject({ each: true })
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
  { categoryId, splits, createRule, comment: said }: ApproveBody,
): Approval => ({
  recordId,
  // What is null was left out.
  ...(categoryId && { categoryId: idOf(categoryId) }),
  ...(splits && { splits: splits.map((part) => ({ ...part, categoryId: idOf(part.categoryId) })) }),
  ...(createRule && { createRule }),
  ...(said && { comment: said }),
});

const idOf = (text: string): CategoryId => text.toLowerCase() as CategoryId;

/** What may be said along with a step. */
export class RemarkBody {
  @ApiPropertyOptional({ minLength: 1, maxLength: 1000, example: comment })
  @IsOptional()
  @IsString()
  @Length(1, 1000)
  comment?: string;
}

/** What has to be said along with a step. */
export class ReasonBody {
  @ApiProperty({ minLength: 1, maxLength: 1000, example: 'Which of the two invoices is this?' })
  @IsString()
  @Length(1, 1000)
  comment: string;
}

export class RecordDecidedView {
  @ApiProperty({ format: 'uuid', description: 'By which it can be undone' }) decisionId: string;
  @ApiProperty({
    enum: ['approved', 'awaiting-second', 'rejected', 'returned'],
    example: 'approved',
    description: '`awaiting-second`: somebody else has to approve it too',
  })
  outcome: RecordDecided['outcome'];
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The rule that was made of it' })
  ruleId: string | null;
}

export const recordDecidedView = ({ id, outcome, ruleId }: RecordDecided): RecordDecidedView => ({
  decisionId: id,
  outcome,
  ruleId,
});

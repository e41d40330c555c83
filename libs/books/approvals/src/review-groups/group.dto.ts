import { ApiProperty } from '@nestjs/swagger';
import { AnyOf, PageOf, SortedPageQuery } from '@balance/http';
import { type Currency, formatMinor } from '@balance/kernel';
import { RecordView, recordView, type ReviewReason, reviewReasons } from '@balance/records';
import { type ReviewStatus, reviewStatuses, waiting } from '../domain/review.js';
import { type GroupWithExamples } from './list-groups.use-case.js';

export class GroupsQuery extends SortedPageQuery(['items', 'oldest'], '-items') {
  @AnyOf(reviewReasons) reason?: ReviewReason[];
  @AnyOf(waiting) status?: ReviewStatus[];
}

export class GroupTotalView {
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({ example: '-125.00', description: 'Decimal string; negative is money out' }) amount: string;
}

export class GroupView {
  @ApiProperty({
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    description: 'Names the group in a decision',
  })
  key: string;
  @ApiProperty({ example: 'canal street cabs' }) payee: string;
  @ApiProperty({ enum: ['in', 'out'], example: 'out' }) direction: 'in' | 'out';
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'What is suggested' })
  categoryId: string | null;
  @ApiProperty({ enum: reviewReasons, enumName: 'ReviewReason' }) reason: ReviewReason;
  @ApiProperty({ enum: reviewStatuses, enumName: 'ReviewStatus', example: 'open' }) status: ReviewStatus;
  @ApiProperty({ type: 'integer', minimum: 1, example: 10 }) items: number;
  @ApiProperty({ format: 'date-time', description: 'Since when the oldest waits' }) oldest: string;
  @ApiProperty({ type: [GroupTotalView] }) totals: GroupTotalView[];
  @ApiProperty({ type: [RecordView], description: 'The oldest few' }) examples: RecordView[];
}

export class GroupPage extends PageOf(GroupView) {}

export const groupView = ({ totals, examples, oldest, ...group }: GroupWithExamples): GroupView => ({
  ...group,
  oldest: oldest.toISOString(),
  totals: totals.map(({ currency, amountMinor }) => ({
    currency,
    amount: formatMinor(BigInt(amountMinor), currency as Currency),
  })),
  examples: examples.map(recordView),
});

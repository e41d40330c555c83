import { ApiProperty } from '@nestjs/swagger';
import { type ReviewReason, reviewReasons } from '@balance/records';
import { type PolicyComparison } from '../domain/policy/compare-policies.js';

const count = { type: 'integer', minimum: 0 } as const;
const id = '01890a5d-ac96-774b-bcce-b302099a8057';

export class RouteCountView {
  @ApiProperty({ enum: ['approve', 'review'], example: 'approve' }) route: 'approve' | 'review';
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'Small and well known',
    description: 'None where the settings behind the conditions decide',
  })
  condition: string | null;
  @ApiProperty({ enum: reviewReasons, enumName: 'ReviewReason', nullable: true }) reason: ReviewReason | null;
  @ApiProperty({ ...count, example: 812 }) records: number;
}

export class ComparisonView {
  @ApiProperty({ ...count, example: 1_000 }) examined: number;
  @ApiProperty({ ...count, example: 700, description: 'That the policy in force approves by itself' })
  approvedNow: number;
  @ApiProperty({ ...count, example: 812, description: 'That this policy would approve by itself' })
  approvedThen: number;
  @ApiProperty({ type: [RouteCountView], description: 'What this policy would do, and why' })
  routes: RouteCountView[];
  @ApiProperty({
    type: [String],
    format: 'uuid',
    example: [id],
    description: 'The newest that nobody would look at any more',
  })
  newlyApproved: string[];
  @ApiProperty({
    type: [String],
    format: 'uuid',
    example: [id],
    description: 'The newest that somebody would have to look at',
  })
  newlyReviewed: string[];
  @ApiProperty({
    ...count,
    example: 95,
    description: 'Of those that it would approve: people have approved them as suggested',
  })
  confirmed: number;
  @ApiProperty({
    ...count,
    example: 4,
    description: 'Of those that it would approve: people filed them elsewhere',
  })
  overridden: number;
  @ApiProperty({ ...count, example: 1, description: 'Of those that it would approve: people rejected them' })
  rejected: number;
}

export const comparisonView = (comparison: PolicyComparison): ComparisonView => ({
  ...comparison,
  routes: [...comparison.routes],
  newlyApproved: [...comparison.newlyApproved],
  newlyReviewed: [...comparison.newlyReviewed],
});

import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PageOf, SortedPageQuery } from '@balance/http';
import { type ReviewReason, reviewReasons } from '@balance/records';
import { type PolicyDocument, policyOf } from '../domain/policy/policy-document.js';
import { type PolicyVersion } from '../policy.repository.js';
import { type PolicyWish } from './change-policy.use-case.js';
import { ConditionBody } from './condition.dto.js';
import { HasPlaces, IsCurrencyCode, IsMinorText, LeftOut } from './validators.js';

const dueReasons = [...reviewReasons, '*'] as const;

export class SecondAboveBody {
  @ApiProperty({ example: 'GBP' }) @IsCurrencyCode() currency: string;
  @ApiProperty({ example: '500000', description: 'Minor units; two people have to approve larger amounts' })
  @IsString()
  @IsMinorText()
  aboveMinor: string;
}

export class DueBody {
  @ApiProperty({ enum: dueReasons, example: '*', description: '`*`: every other reason' })
  @IsIn(dueReasons)
  reason: ReviewReason | '*';
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 365, example: 3 })
  @IsInt()
  @Min(1)
  @Max(365)
  days: number;
}

export class PolicyBody {
  @ApiProperty({
    minimum: 0,
    maximum: 1,
    example: 0.9,
    description: 'Least confidence approved without a person, where no condition decides',
  })
  @HasPlaces(6)
  @Min(0)
  @Max(1)
  autoApproveAt: number;
  @ApiProperty({
    example: '1000000',
    description: 'Minor units; larger amounts wait for a person, where no condition decides',
  })
  @IsString()
  @IsMinorText()
  reviewAboveMinor: string;
  @LeftOut({
    type: [ConditionBody],
    maxItems: 100,
    description:
      'Tried in order; the first that holds decides. Records without a category always go to a person',
  })
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => ConditionBody)
  conditions?: ConditionBody[];
  @LeftOut({ type: [SecondAboveBody], maxItems: 200, description: 'Of each currency the last one counts' })
  @IsArray()
  @ArrayMaxSize(200)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => SecondAboveBody)
  secondAbove?: SecondAboveBody[];
  @LeftOut({
    type: [DueBody],
    maxItems: 50,
    description: 'How many days a person has, by the reason of the review',
  })
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => DueBody)
  dueDays?: DueBody[];
}

export class PolicyTrialBody {
  @ApiProperty({ type: PolicyBody })
  @IsObject()
  @ValidateNested()
  @Type(() => PolicyBody)
  policy: PolicyBody;
  @LeftOut({ type: 'integer', minimum: 1, maximum: 5_000, default: 1_000, example: 1_000 })
  @IsInt()
  @Min(1)
  @Max(5_000)
  last?: number;
}

export class PolicyView {
  @ApiProperty({
    type: 'integer',
    example: 3,
    description: 'Raised with each change; 0 while nothing was said',
  })
  version: number;
  @ApiProperty({ minimum: 0, maximum: 1, example: 0.9 }) autoApproveAt: number;
  @ApiProperty({ example: '1000000' }) reviewAboveMinor: string;
  @ApiProperty({ type: [ConditionBody] }) conditions: ConditionBody[];
  @ApiProperty({ type: [SecondAboveBody] }) secondAbove: SecondAboveBody[];
  @ApiProperty({ type: [DueBody] }) dueDays: DueBody[];
  @ApiProperty({ type: String, nullable: true, example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' })
  changedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) changedAt: string | null;
}

export class PolicyVersionsQuery extends SortedPageQuery(['version'], '-version') {}
export class PolicyVersionPage extends PageOf(PolicyView) {}

export const policyWishOf = (body: PolicyBody): PolicyWish =>
  policyOf({
    autoApproveAt: body.autoApproveAt,
    reviewAboveMinor: body.reviewAboveMinor,
    conditions: (body.conditions ?? []).map(({ when, ...condition }) => ({
      ...condition,
      when: lowered(when),
    })),
    secondAbove: Object.fromEntries((body.secondAbove ?? []).map((one) => [one.currency, one.aboveMinor])),
    dueDays: Object.fromEntries((body.dueDays ?? []).map(({ reason, days }) => [reason, days])),
  });

/** Ids may come in any case; what is stored has one. */
const lowered = (when: ConditionBody['when']): PolicyDocument['conditions'][number]['when'] => ({
  ...when,
  ...(when.categoryId && { categoryId: when.categoryId.map((id) => id.toLowerCase()) }),
  ...(when.integrationId && { integrationId: when.integrationId.map((id) => id.toLowerCase()) }),
});

export const policyView = ({ policy, version, changedBy, changedAt }: PolicyVersion): PolicyView => ({
  version,
  autoApproveAt: policy.autoApproveAt,
  reviewAboveMinor: policy.reviewAboveMinor,
  conditions: policy.conditions as ConditionBody[],
  secondAbove: Object.entries(policy.secondAbove).map(([currency, aboveMinor]) => ({ currency, aboveMinor })),
  dueDays: Object.entries(policy.dueDays).map(([reason, days]) => ({
    reason: reason as ReviewReason | '*',
    days,
  })),
  changedBy,
  changedAt: changedAt?.toISOString() ?? null,
});

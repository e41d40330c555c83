import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type ReviewReason, reviewReasons } from '@balance/records';
import { HasPlaces, IsCurrencyCode, IsMinorText, LeftOut } from './validators.js';

const mostValues = 100;
const stage = /^[a-z][a-z-]{0,30}$/;

export class AmountBody {
  @ApiProperty({ example: 'GBP', description: 'Amounts in other currencies do not fit' })
  @IsCurrencyCode()
  currency: string;
  @LeftOut({ example: '100', description: 'Minor units of the amount without its sign' })
  @IsString()
  @IsMinorText()
  atLeastMinor?: string;
  @LeftOut({ example: '5000', description: 'Minor units of the amount without its sign' })
  @IsString()
  @IsMinorText()
  atMostMinor?: string;
}

/** All of it has to be so; what is left out is not asked for. */
export class ConditionTestBody {
  @LeftOut({ minimum: 0, maximum: 1, example: 0.8 })
  @HasPlaces(6)
  @Min(0)
  @Max(1)
  confidenceAtLeast?: number;
  @LeftOut({
    type: [String],
    example: ['rules', 'similarity'],
    description: 'The stage that found the category',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostValues)
  @IsString({ each: true })
  @Matches(stage, { each: true })
  decidedBy?: string[];
  @LeftOut({
    type: 'integer',
    minimum: 1,
    maximum: 1_000_000,
    example: 3,
    description: 'How often records of the same payee were approved under the same category before',
  })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  earlierApprovals?: number;
  @LeftOut({ enum: ['in', 'out'], example: 'out' })
  @IsIn(['in', 'out'])
  direction?: 'in' | 'out';
  @LeftOut({ type: [String], example: ['GBP', 'EUR'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostValues)
  @IsCurrencyCode({ each: true })
  currency?: string[];
  @LeftOut({ type: AmountBody })
  @IsObject()
  @ValidateNested()
  @Type(() => AmountBody)
  amount?: AmountBody;
  @LeftOut({ type: [String], format: 'uuid', example: ['01890a5d-ac96-774b-bcce-b302099a8057'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostValues)
  @IsUUID('all', { each: true })
  categoryId?: string[];
  @LeftOut({ enum: ['import', 'delivery'], isArray: true, example: ['import'] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2)
  @IsIn(['import', 'delivery'], { each: true })
  source?: ('import' | 'delivery')[];
  @LeftOut({
    type: [String],
    format: 'uuid',
    example: ['01890a5d-ac96-774b-bcce-b302099a8057'],
    description: 'Integrations that delivered it',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostValues)
  @IsUUID('all', { each: true })
  integrationId?: string[];
  @LeftOut({
    enum: reviewReasons,
    enumName: 'ReviewReason',
    isArray: true,
    example: ['little-history'],
    description: 'What the stages, or a rule, have to say against the category',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostValues)
  @IsIn(reviewReasons, { each: true })
  objection?: ReviewReason[];
}

export class ConditionBody {
  @ApiProperty({ minLength: 1, maxLength: 120, example: 'Small and well known' })
  @IsString()
  @Length(1, 120)
  name: string;
  @ApiProperty({ type: ConditionTestBody })
  @IsObject()
  @ValidateNested()
  @Type(() => ConditionTestBody)
  when: ConditionTestBody;
  @ApiProperty({
    enum: ['approve', 'review'],
    example: 'approve',
    description: 'What the stages object to is approved only by a condition that names the `objection`',
  })
  @IsIn(['approve', 'review'])
  then: 'approve' | 'review';
  @LeftOut({ enum: reviewReasons, enumName: 'ReviewReason', description: 'Why a person has to look' })
  @IsIn(reviewReasons)
  reason?: ReviewReason;
}

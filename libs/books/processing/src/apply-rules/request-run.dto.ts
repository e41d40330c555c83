import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsObject,
  IsUUID,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsCalendarDate } from '@balance/http';
import { type RuleId } from '@balance/rules';
import { type RunFilter } from '../domain/rule-runs/rule-run.js';

const rulesMost = 500;
const accountsMost = 50;

/** Unlike with `IsOptional`, `null` does not get through. */
const IfGiven = () => ValidateIf((_, value) => value !== undefined);

export class RunFilterBody {
  @ApiPropertyOptional({ format: 'date', example: '2026-01-01', description: 'First booking date' })
  @IfGiven()
  @IsCalendarDate()
  from?: string;
  @ApiPropertyOptional({
    format: 'date',
    example: '2027-01-01',
    description: 'The booking date before which to stop',
  })
  @IfGiven()
  @IsCalendarDate()
  until?: string;
  @ApiPropertyOptional({
    type: [String],
    minItems: 1,
    maxItems: accountsMost,
    example: ['1000'],
    description: 'Only records of these accounts',
  })
  @IfGiven()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(accountsMost)
  @Matches(/^[\w.-]{1,20}$/, { each: true })
  accountCode?: string[];
}

export class RunRequestBody {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    isArray: true,
    minItems: 1,
    maxItems: rulesMost,
    description: 'Only records in which one of these live rules takes part; all live rules when left out',
  })
  @IfGiven()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(rulesMost)
  @IsUUID('all', { each: true })
  @ArrayUnique()
  ruleIds?: string[];
  @ApiPropertyOptional({
    type: RunFilterBody,
    description: 'Which of the records that wait; all when left out',
  })
  @IfGiven()
  @IsObject()
  @ValidateNested()
  @Type(() => RunFilterBody)
  filter?: RunFilterBody;
}

export const requestOf = ({
  ruleIds,
  filter,
}: RunRequestBody): { ruleIds?: RuleId[]; filter: RunFilter } => ({
  ...(ruleIds && { ruleIds: ruleIds.map((id) => id.toLowerCase() as RuleId) }),
  filter: {
    ...(filter?.from !== undefined && { from: filter.from }),
    ...(filter?.until !== undefined && { until: filter.until }),
    ...(filter?.accountCode && { accountCode: filter.accountCode }),
  },
});

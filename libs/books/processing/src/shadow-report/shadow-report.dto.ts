import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { type ShadowResult } from '../domain/trial/shadow-report.js';
import { PeopleView, peopleView } from '../backtest-rule/backtest.dto.js';
import { type Reached } from '../preview-rule/trial.js';
import { mostRecords, ReachView, usualRecords } from '../preview-rule/trial.dto.js';

const count = { type: 'integer', minimum: 0 } as const;
const whole = /^\d{1,9}$/;

export class ShadowQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: mostRecords,
    default: usualRecords,
    description: 'How many records to look at, the newest first',
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && whole.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(mostRecords)
  records: number = usualRecords;
}

export class ShadowView extends ReachView {
  @ApiProperty({ format: 'uuid' }) ruleId: string;
  @ApiProperty({
    type: 'integer',
    example: 3,
    description: 'Of the rule; the report speaks of this one only',
  })
  version: number;
  @ApiProperty({ ...count, example: 50, description: 'Records that the rule holds for' }) held: number;
  @ApiProperty({ ...count, example: 42, description: 'Of those: which it would have decided' })
  wouldDecide: number;
  @ApiProperty({ ...count, example: 30, description: 'Of those: filed as it says' }) sameAsNow: number;
  @ApiProperty({ ...count, example: 2, description: 'Of those: filed otherwise' }) otherThanNow: number;
  @ApiProperty({ ...count, example: 10, description: 'Of those: filed under nothing' }) newlyDecided: number;
  @ApiProperty({ type: PeopleView, description: 'The same, against what people chose' }) people: PeopleView;
}

export const shadowView = ({
  rule,
  people,
  ...report
}: ShadowResult & Reached & { rule: { id: string; version: number } }): ShadowView => ({
  ...report,
  ruleId: rule.id,
  version: rule.version,
  people: peopleView(people),
});

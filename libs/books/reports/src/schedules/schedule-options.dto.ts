import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import {
  type Comparison,
  comparisons,
  mostAccounts,
  mostComparisons,
  type Span,
  spans,
} from '../domain/parameters.js';

/** Unlike `IsOptional`, it does not let `null` through. */
export const IfSent = () => ValidateIf((_, value) => value !== undefined);

/** What a report wants to know besides its days. */
export class ScheduleOptionsBody {
  @ApiPropertyOptional({ enum: spans, example: 'month', description: 'One column for each of these' })
  @IfSent()
  @IsIn(spans)
  by?: Span;

  @ApiPropertyOptional({ enum: comparisons, example: 'previous-year' })
  @IfSent()
  @IsIn(comparisons)
  compare?: Comparison;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: mostComparisons, example: 1 })
  @IfSent()
  @IsInt()
  @Min(1)
  @Max(mostComparisons)
  comparePeriods?: number;

  @ApiPropertyOptional({ example: 'GBP', description: 'Only this currency' })
  @IfSent()
  @IsString()
  @Length(3, 3)
  currency?: string;

  @ApiPropertyOptional({ type: [String], example: ['1000'], maxItems: mostAccounts })
  @IfSent()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostAccounts)
  @IsString({ each: true })
  @Matches(/^[\w.-]{1,20}$/, { each: true })
  accounts?: string[];
}

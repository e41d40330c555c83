import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
} from 'class-validator';
import { Moment } from '@balance/http';
import {
  type Comparison,
  comparisons,
  mostAccounts,
  mostComparisons,
  type Span,
  spans,
} from '../domain/parameters.js';
import { type ReportKindName, reportKindNames } from '../kinds/kinds.js';

const accountCode = /^[\w.-]{1,20}$/;

export class ReportRequestBody {
  @ApiProperty({ enum: reportKindNames, example: 'profit-and-loss' })
  @IsIn(reportKindNames)
  kind: ReportKindName;

  @ApiPropertyOptional({
    format: 'date',
    example: '2025-01-01',
    description:
      'First booking date; needed by what covers a period, such as a profit and loss, and for columns. A balance sheet tells the earnings since then apart.',
  })
  @IsOptional()
  @IsString()
  @Length(10, 10)
  from?: string;

  @ApiProperty({ format: 'date', example: '2025-12-31', description: 'Last booking date' })
  @IsString()
  @Length(10, 10)
  to: string;

  @ApiPropertyOptional({ enum: spans, example: 'month', description: 'One column for each of these' })
  @IsOptional()
  @IsIn(spans)
  by?: Span;

  @ApiPropertyOptional({
    enum: comparisons,
    example: 'previous-year',
    description: 'The same columns again for the period just before, or for the same days a year before',
  })
  @IsOptional()
  @IsIn(comparisons)
  compare?: Comparison;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: mostComparisons,
    default: 1,
    example: 1,
    description: 'With how many earlier periods; only with `compare`',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(mostComparisons)
  comparePeriods?: number;

  @ApiPropertyOptional({ example: 'GBP', description: 'Only this currency; all of them unless given' })
  @IsOptional()
  @IsString()
  @Length(3, 3)
  currency?: string;

  @ApiPropertyOptional({
    type: [String],
    example: ['1000'],
    maxItems: mostAccounts,
    description:
      'The accounts that a general ledger shows, or those that a cash flow takes for cash; with all beneath them',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostAccounts)
  @IsString({ each: true })
  @Matches(accountCode, { each: true })
  accounts?: string[];

  @Moment({
    example: '2026-01-31T09:30:00Z',
    description: 'The books as they stood then; as they stand when the report is made unless given',
  })
  asOf?: Date;
}

const year = { from: '2026-01-01', to: '2026-12-31' };

/** For the API's document: no kind takes all parameters. */
export const reportRequestExamples = {
  monthly: {
    summary: 'A year by its months, beside the year before',
    value: { kind: 'profit-and-loss', ...year, by: 'month', compare: 'previous-year' },
  },
  asOf: {
    summary: 'How things stood, as known at an earlier moment',
    value: { kind: 'balance-sheet', to: '2026-01-31', asOf: '2026-02-01T09:30:00Z' },
  },
  accounts: {
    summary: 'All postings to some accounts in one currency',
    value: { kind: 'general-ledger', ...year, currency: 'GBP', accounts: ['1000'] },
  },
} satisfies Readonly<Record<string, { summary: string; value: object }>>;

export class ReportRequestedView {
  @ApiProperty({ format: 'uuid' }) id: string;
}

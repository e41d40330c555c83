import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length } from 'class-validator';
import { type ReportKindName, reportKindNames } from '../kinds/kinds.js';

export class ReportRequestBody {
  @ApiProperty({ enum: reportKindNames, example: 'profit-and-loss' })
  @IsIn(reportKindNames)
  kind: ReportKindName;

  @ApiPropertyOptional({
    format: 'date',
    example: '2025-01-01',
    description: 'First booking date; needed by what covers a period, such as a profit and loss',
  })
  @IsOptional()
  @IsString()
  @Length(10, 10)
  from?: string;

  @ApiProperty({ format: 'date', example: '2025-12-31', description: 'Last booking date' })
  @IsString()
  @Length(10, 10)
  to: string;
}

export class ReportRequestedView {
  @ApiProperty({ format: 'uuid' }) id: string;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '@balance/http';
import { type ReportStatus, reportStatuses } from '../domain/report.js';
import { reportKindNames } from '../kinds/kinds.js';
import { ReportHeadView } from '../report.dto.js';

export class ReportsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: reportKindNames })
  @IsOptional()
  @IsIn(reportKindNames)
  kind?: string;

  @ApiPropertyOptional({ enum: reportStatuses })
  @IsOptional()
  @IsIn(reportStatuses)
  status?: ReportStatus;
}

export class ReportPageView {
  @ApiProperty({ type: [ReportHeadView] }) items: ReportHeadView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

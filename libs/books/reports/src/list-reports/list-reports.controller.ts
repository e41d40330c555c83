import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { reportHeadView } from '../report.dto.js';
import { ReportPage, ReportsQuery } from './list-reports.dto.js';
import { ListReports } from './list-reports.use-case.js';

@ApiTags('reports')
@Controller('reports')
export class ListReportsController {
  constructor(
    private readonly database: Database,
    private readonly listReports: ListReports,
  ) {}

  @Get()
  @Requires('reports:read')
  @ApiOperation({ summary: 'List the reports that were asked for, newest first' })
  @ApiOkResponse({ type: ReportPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: ReportsQuery): Promise<ReportPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listReports.execute(tx, query));
    return pageView(page, reportHeadView);
  }
}

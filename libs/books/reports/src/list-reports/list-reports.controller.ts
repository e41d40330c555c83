import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { reportHeadView } from '../report.dto.js';
import { ReportPageView, ReportsQuery } from './list-reports.dto.js';
import { ListReports } from './list-reports.use-case.js';

@ApiTags('reports')
@ApiBearerAuth()
@Controller('reports')
export class ListReportsController {
  constructor(
    private readonly database: Database,
    private readonly listReports: ListReports,
  ) {}

  @Get()
  @Requires('reports:read')
  @ApiOperation({ summary: 'List the reports that were asked for, newest first' })
  @ApiOkResponse({ type: ReportPageView })
  async list(@CurrentCaller() caller: Caller, @Query() query: ReportsQuery): Promise<ReportPageView> {
    const page = await this.database.forTenant(caller.tenantId, (tx) => this.listReports.execute(tx, query));
    return { items: page.rows.map(reportHeadView), nextCursor: page.nextCursor };
  }
}

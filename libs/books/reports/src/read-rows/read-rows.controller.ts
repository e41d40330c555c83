import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { PageQuery, pageView, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type ReportId } from '../domain/report.js';
import { type StatementRow } from '../domain/statement/statement.js';
import { FindReport } from '../find-report/find-report.use-case.js';
import { ReadRows } from './read-rows.use-case.js';
import { StatementRowPage, type StatementRowView } from './rows.dto.js';

@ApiTags('reports')
@Controller('reports')
export class ReadRowsController {
  constructor(
    private readonly database: Database,
    private readonly findReport: FindReport,
    private readonly readRows: ReadRows,
  ) {}

  @Get(':id/rows')
  @Requires('reports:read')
  @ApiOperation({ summary: 'List the rows of a completed report, however many there are' })
  @ApiOkResponse({ type: StatementRowPage })
  @Problems({ 400: ['paging.cursor-invalid'], 404: ['reports.not-found'], 409: ['reports.not-ready'] })
  async list(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
    @Query() { cursor, limit, count }: PageQuery,
  ): Promise<StatementRowPage> {
    const report = await this.database.readForTenant(tenantId, (tx) => this.findReport.execute(tx, id));
    const page = await this.readRows.page(tenantId, report, { cursor, limit });
    const counted = count && { count: page.rowCount, countIsExact: true };
    return pageView({ rows: page.rows, nextCursor: page.nextCursor, ...counted }, rowView);
  }
}

const rowView = (row: StatementRow): StatementRowView => row as StatementRowView;

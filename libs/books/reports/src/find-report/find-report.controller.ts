import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type Report, type ReportId } from '../domain/report.js';
import { ReportView, reportView } from '../report.dto.js';
import { FindReport } from './find-report.use-case.js';

@ApiTags('reports')
@Problems({ 404: ['reports.not-found'] })
@Controller('reports')
export class FindReportController {
  constructor(
    private readonly database: Database,
    private readonly findReport: FindReport,
  ) {}

  @Get(':id')
  @Requires('reports:read')
  @ApiOperation({ summary: 'Show a report and how far it is' })
  @ApiOkResponse({ type: ReportView })
  async show(@CurrentCaller() caller: Caller, @Param('id', ParseIdPipe) id: ReportId): Promise<ReportView> {
    return reportView(await this.find(caller, id));
  }

  private find({ tenantId }: Caller, id: ReportId): Promise<Report> {
    return this.database.readForTenant(tenantId, (tx) => this.findReport.execute(tx, id));
  }
}

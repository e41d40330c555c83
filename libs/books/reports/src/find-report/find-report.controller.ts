import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type Report, type ReportId } from '../domain/report.js';
import { renderCsv } from '../render/render-csv.js';
import { sheetOf } from '../render/sheet-of.js';
import { ReportView, reportView } from '../report.dto.js';
import { FindReport } from './find-report.use-case.js';

const csvExample = 'Currency,Section,Code,Account,Amount\r\nGBP,Expense,6000,Rent and premises,2900.00\r\n';

@ApiTags('reports')
@Problems({ 404: ['reports.not-found'] })
@Controller('reports')
export class FindReportController {
  constructor(
    private readonly database: Database,
    private readonly findReport: FindReport,
  ) {}

  @Get(':id.csv')
  @Requires('reports:read')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="report.csv"')
  @ApiOperation({ summary: 'Download a completed report as CSV' })
  @ApiOkResponse({
    description: 'RFC 4180, with a header line',
    content: { 'text/csv': { schema: { type: 'string' }, example: csvExample } },
  })
  @Problems({ 409: ['reports.not-ready'] })
  async downloadReport(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
  ): Promise<string> {
    return renderCsv(sheetOf(await this.find(caller, id)));
  }

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

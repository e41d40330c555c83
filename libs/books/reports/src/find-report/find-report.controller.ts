import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type Report, type ReportId } from '../domain/report.js';
import { renderCsv } from '../render/render-csv.js';
import { sheetOf } from '../render/sheet-of.js';
import { ReportView, reportView } from '../report.dto.js';
import { FindReport } from './find-report.use-case.js';

@ApiTags('reports')
@ApiBearerAuth()
@ApiNotFoundResponse({ description: '`reports.not-found`' })
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
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiConflictResponse({ description: '`reports.not-ready`' })
  async csv(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<string> {
    return renderCsv(sheetOf(await this.find(caller, id)));
  }

  @Get(':id')
  @Requires('reports:read')
  @ApiOperation({ summary: 'Show a report and how far it is' })
  @ApiOkResponse({ type: ReportView })
  async show(@CurrentCaller() caller: Caller, @Param('id', ParseUUIDPipe) id: string): Promise<ReportView> {
    return reportView(await this.find(caller, id));
  }

  private find(caller: Caller, id: string): Promise<Report> {
    return this.database.forTenant(caller.tenantId, (tx) => this.findReport.execute(tx, id as ReportId));
  }
}

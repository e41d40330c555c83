import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ReportRequestBody, reportRequestExamples, ReportRequestedView } from './request-report.dto.js';
import { RequestReport } from './request-report.use-case.js';

@ApiTags('reports')
@Controller('reports')
export class RequestReportController {
  constructor(
    private readonly database: Database,
    private readonly requestReport: RequestReport,
  ) {}

  @Post()
  @HttpCode(202)
  @Creates()
  @Requires('reports:write')
  @ApiOperation({ summary: 'Ask for a report; read it under its id once it is completed' })
  @ApiBody({ type: ReportRequestBody, examples: reportRequestExamples })
  @ApiAcceptedResponse({ type: ReportRequestedView })
  @Problems({
    422: [
      'reports.period-invalid',
      'reports.parameter-not-taken',
      'reports.currency-invalid',
      'reports.accounts-invalid',
      'reports.as-of-invalid',
      'reports.too-many-columns',
    ],
  })
  async request(
    @CurrentCaller() caller: Caller,
    @Body() body: ReportRequestBody,
  ): Promise<ReportRequestedView> {
    const id = await this.database.forTenant(caller.tenantId, (tx) =>
      this.requestReport.execute(tx, body, caller.cause),
    );
    return { id };
  }
}

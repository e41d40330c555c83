import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ReportRequestBody, ReportRequestedView } from './request-report.dto.js';
import { RequestReport } from './request-report.use-case.js';

@ApiTags('reports')
@ApiBearerAuth()
@Controller('reports')
export class RequestReportController {
  constructor(
    private readonly database: Database,
    private readonly requestReport: RequestReport,
  ) {}

  @Post()
  @HttpCode(202)
  @Requires('reports:write')
  @ApiOperation({ summary: 'Ask for a report; read it under its id once it is completed' })
  @ApiAcceptedResponse({ type: ReportRequestedView })
  @ApiUnprocessableEntityResponse({ description: '`reports.period-invalid`' })
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

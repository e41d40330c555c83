import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type ReportId } from '../domain/report.js';
import { ReportVerificationView, verificationView } from './verify-report.dto.js';
import { VerifyReport } from './verify-report.use-case.js';

@ApiTags('reports')
@Controller('reports')
export class VerifyReportController {
  constructor(private readonly verifyReport: VerifyReport) {}

  @Post(':id/verification')
  @HttpCode(200)
  @Requires('reports:read')
  @ApiOperation({ summary: 'Make a completed report again from the books as they stood, and compare' })
  @ApiOkResponse({ type: ReportVerificationView })
  @Problems({ 404: ['reports.not-found'], 409: ['reports.not-ready', 'reports.not-reproducible'] })
  async verify(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: ReportId,
  ): Promise<ReportVerificationView> {
    return verificationView(await this.verifyReport.execute(tenantId, id));
  }
}

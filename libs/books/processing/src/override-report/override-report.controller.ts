import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { OverrideReportView, overriddenRuleView } from './override-report.dto.js';
import { ReportOverrides } from './report-overrides.use-case.js';

@ApiTags('rules')
@Controller('rules')
export class OverrideReportController {
  constructor(
    private readonly database: Database,
    private readonly reportOverrides: ReportOverrides,
  ) {}

  @Get('override-report')
  @Requires('rules:read')
  @ApiOperation({ summary: 'Show the rules that people keep changing in the same direction' })
  @ApiOkResponse({ type: OverrideReportView })
  async show(@CurrentCaller() { tenantId }: Caller): Promise<OverrideReportView> {
    const rules = await this.database.readForTenant(tenantId, (tx) => this.reportOverrides.execute(tx));
    return { rules: rules.map(overriddenRuleView) };
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ReportRules } from './report-rules.use-case.js';
import { RuleReportQuery, RuleReportView, ruleReportView } from './rule-report.dto.js';

@ApiTags('rules')
@Controller('rules/report')
export class ReportRulesController {
  constructor(
    private readonly database: Database,
    private readonly reportRules: ReportRules,
  ) {}

  @Get()
  @Requires('rules:read')
  @ApiOperation({
    summary: 'Which rules do nothing, and which get in each other’s way',
    operationId: 'reportRules',
  })
  @ApiOkResponse({ type: RuleReportView })
  async report(
    @CurrentCaller() { tenantId }: Caller,
    @Query() query: RuleReportQuery,
  ): Promise<RuleReportView> {
    return ruleReportView(
      await this.database.readForTenant(tenantId, (tx) => this.reportRules.execute(tx, query)),
    );
  }
}

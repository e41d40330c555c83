import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ParseIdPipe, Problems, RateClass } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type RuleId } from '@balance/rules';
import { HungUp, TimeForTrial } from '../preview-rule/time-for-trial.js';
import { ShadowQuery, ShadowView, shadowView } from './shadow-report.dto.js';
import { ReportShadow } from './shadow-report.use-case.js';

@ApiTags('rules')
@Controller('rules')
export class ShadowReportController {
  constructor(
    private readonly reportShadow: ReportShadow,
    private readonly time: TimeForTrial,
  ) {}

  @Get(':id/shadow')
  @RateClass('heavy')
  @Requires('rules:read')
  @ApiOperation({
    summary: 'Show what a rule would have decided, beside what was decided and what people chose',
    description:
      'Asks the rule anew, in its present version and as if it were live, on the newest records; meant for rules in mode `shadow`, and answered for every rule.',
  })
  @ApiOkResponse({ type: ShadowView })
  @Problems({ 404: ['rules.not-found'], 422: ['rules.unusable-rule'] })
  async showShadow(
    @CurrentCaller() { tenantId }: Caller,
    @Param('id', ParseIdPipe) id: RuleId,
    @Query() { records }: ShadowQuery,
    @HungUp() hungUp: AbortSignal,
  ): Promise<ShadowView> {
    return shadowView(
      await this.reportShadow.execute(tenantId, id, { records, signal: this.time.within(hungUp) }),
    );
  }
}

import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Problems, RateClass } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { HungUp, TimeForTrial } from '../preview-rule/time-for-trial.js';
import { candidateOf, TrialBody, trialExamples, usualRecords } from '../preview-rule/trial.dto.js';
import { BacktestRule } from './backtest-rule.use-case.js';
import { BacktestView, backtestView } from './backtest.dto.js';

@ApiTags('rules')
@Controller('rules')
export class BacktestRuleController {
  constructor(
    private readonly backtestRule: BacktestRule,
    private readonly time: TimeForTrial,
  ) {}

  @Post('backtest')
  @HttpCode(200)
  @RateClass('heavy')
  @Requires('rules:read')
  @ApiOperation({
    summary: 'Hold a rule against what people have decided; nothing is written',
    description: 'Looks at records that a person has approved, as suggested or under another category.',
  })
  @ApiBody({ type: TrialBody, examples: trialExamples })
  @ApiOkResponse({ type: BacktestView })
  @Problems({
    404: ['rules.not-found'],
    422: ['rules.invalid-rule', 'rules.category-unknown', 'rules.unusable-rule'],
  })
  async backtest(
    @CurrentCaller() { tenantId }: Caller,
    @Body() body: TrialBody,
    @HungUp() hungUp: AbortSignal,
  ): Promise<BacktestView> {
    const reach = { records: body.records ?? usualRecords, signal: this.time.within(hungUp) };
    return backtestView(await this.backtestRule.execute(tenantId, candidateOf(body), reach));
  }
}

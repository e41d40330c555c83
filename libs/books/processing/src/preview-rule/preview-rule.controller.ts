import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Problems, RateClass } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { PreviewRule } from './preview-rule.use-case.js';
import { PreviewView, previewView } from './preview.dto.js';
import { HungUp, TimeForTrial } from './time-for-trial.js';
import { candidateOf, TrialBody, trialExamples, usualRecords } from './trial.dto.js';

@ApiTags('rules')
@Controller('rules')
export class PreviewRuleController {
  constructor(
    private readonly previewRule: PreviewRule,
    private readonly time: TimeForTrial,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @RateClass('heavy')
  @Requires('rules:read')
  @ApiOperation({
    summary: 'Show what a rule would change, and on which records; nothing is written',
    description:
      'Compares the rules in force with those rules and the one on trial. A rule in mode `shadow` is tried as if it were live.',
  })
  @ApiBody({ type: TrialBody, examples: trialExamples })
  @ApiOkResponse({ type: PreviewView })
  @Problems({
    404: ['rules.not-found'],
    422: ['rules.invalid-rule', 'rules.category-unknown', 'rules.unusable-rule'],
  })
  async preview(
    @CurrentCaller() { tenantId }: Caller,
    @Body() body: TrialBody,
    @HungUp() hungUp: AbortSignal,
  ): Promise<PreviewView> {
    const reach = { records: body.records ?? usualRecords, signal: this.time.within(hungUp) };
    return previewView(await this.previewRule.execute(tenantId, candidateOf(body), reach));
  }
}

import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { IfMatch, pageView, Problems, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { ComparisonView, comparisonView } from '../preview-policy/comparison.dto.js';
import { PreviewPolicy } from '../preview-policy/preview-policy.use-case.js';
import { ChangePolicy } from './change-policy.use-case.js';
import { policyExamples, trialExamples } from './policy-examples.js';
import {
  PolicyBody,
  PolicyVersionPage,
  PolicyVersionsQuery,
  PolicyView,
  policyView,
  policyWishOf,
  PolicyTrialBody,
} from './policy.dto.js';

@ApiTags('approvals')
@Controller('approvals/policy')
export class PolicyController {
  constructor(
    private readonly database: Database,
    private readonly changePolicy: ChangePolicy,
    private readonly previewPolicy: PreviewPolicy,
  ) {}

  @Get()
  @Versioned()
  @Requires('approvals:read')
  @ApiOperation({ summary: 'Show when records are approved without a person, and when by two' })
  @ApiOkResponse({ type: PolicyView })
  async showPolicy(@CurrentCaller() { tenantId }: Caller): Promise<PolicyView> {
    return policyView(await this.database.readForTenant(tenantId, (tx) => this.changePolicy.current(tx)));
  }

  @Put()
  @Versioned()
  @Requires('approvals:configure')
  @ApiOperation({ summary: 'Set when records are approved without a person, and when by two' })
  @ApiBody({ type: PolicyBody, examples: policyExamples })
  @ApiOkResponse({ type: PolicyView })
  @Problems({ 422: ['approvals.policy-invalid', 'categories.unknown'] })
  async setPolicy(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Body() body: PolicyBody,
    @IfMatch() expected: number | undefined,
  ): Promise<PolicyView> {
    const wish = policyWishOf(body);
    return policyView(
      await this.database.forTenant(tenantId, (tx) => this.changePolicy.execute(tx, wish, cause, expected)),
    );
  }

  @Get('versions')
  @Requires('approvals:read')
  @ApiOperation({ summary: 'List what the policy said before, the newest first' })
  @ApiOkResponse({ type: PolicyVersionPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async listPolicyVersions(
    @CurrentCaller() { tenantId }: Caller,
    @Query() query: PolicyVersionsQuery,
  ): Promise<PolicyVersionPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.changePolicy.versions(tx, query));
    return pageView(page, policyView);
  }

  @Post('preview')
  @HttpCode(200)
  @Requires('approvals:read')
  @ApiOperation({ summary: 'Try a policy on the records that came in last; nothing is changed' })
  @ApiBody({ type: PolicyTrialBody, examples: trialExamples })
  @ApiOkResponse({ type: ComparisonView })
  @Problems({ 422: ['approvals.policy-invalid', 'categories.unknown'] })
  async tryPolicy(
    @CurrentCaller() { tenantId }: Caller,
    @Body() { policy, last = 1_000 }: PolicyTrialBody,
  ): Promise<ComparisonView> {
    const wish = policyWishOf(policy);
    return comparisonView(
      await this.database.readForTenant(tenantId, (tx) => this.previewPolicy.execute(tx, wish, last)),
    );
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, ParseIdPipe, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type RecordId } from '@balance/records';
import { ChangePolicy } from '../change-policy/change-policy.use-case.js';
import { DecideRecord } from '../decide-record/decide-record.use-case.js';
import {
  approvalOf,
  ApproveBody,
  approveExamples,
  PolicyBody,
  RejectBody,
  ReviewPage,
  ReviewsQuery,
  reviewItemView,
} from './approvals.dto.js';
import { ListReviews } from './list-reviews.use-case.js';

@ApiTags('approvals')
@Controller('approvals')
export class ApprovalsController {
  constructor(
    private readonly database: Database,
    private readonly listReviews: ListReviews,
    private readonly decideRecord: DecideRecord,
    private readonly changePolicy: ChangePolicy,
  ) {}

  @Get()
  @Requires('approvals:read')
  @ApiOperation({ summary: 'List what waits for a person, oldest first' })
  @ApiOkResponse({ type: ReviewPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: ReviewsQuery): Promise<ReviewPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listReviews.execute(tx, query));
    return pageView(page, reviewItemView);
  }

  @Post(':recordId/approve')
  @HttpCode(204)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Approve a record, as suggested, under another category or in parts' })
  @ApiBody({ type: ApproveBody, examples: approveExamples })
  @ApiNoContentResponse({ description: 'Approved; the entry is posted shortly' })
  @Problems({
    404: ['records.not-found'],
    409: ['records.illegal-move'],
    422: [
      'approvals.category-missing',
      'approvals.split-invalid',
      'categories.unknown',
      'rules.invalid-rule',
    ],
  })
  approveRecord(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('recordId', ParseIdPipe) recordId: RecordId,
    @Body() body: ApproveBody,
  ): Promise<void> {
    const approval = approvalOf(recordId, body);
    return this.database.forTenant(tenantId, (tx) => this.decideRecord.approve(tx, approval, cause));
  }

  @Post(':recordId/reject')
  @HttpCode(204)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Refuse a record; it is never posted' })
  @ApiNoContentResponse({ description: 'Rejected' })
  @Problems({ 404: ['records.not-found'], 409: ['records.illegal-move'] })
  rejectRecord(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('recordId', ParseIdPipe) id: RecordId,
    @Body() { comment }: RejectBody,
  ): Promise<void> {
    return this.database.forTenant(tenantId, (tx) =>
      this.decideRecord.reject(tx, id, comment ?? null, cause),
    );
  }

  @Get('policy')
  @Requires('approvals:read')
  @ApiOperation({ summary: 'Show when records are approved without a person' })
  @ApiOkResponse({ type: PolicyBody })
  async showPolicy(@CurrentCaller() { tenantId }: Caller): Promise<PolicyBody> {
    const policy = await this.database.readForTenant(tenantId, (tx) => this.changePolicy.current(tx));
    return { ...policy, reviewAboveMinor: policy.reviewAboveMinor.toString() };
  }

  @Put('policy')
  @HttpCode(204)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Set when records are approved without a person' })
  @ApiNoContentResponse({ description: 'In force' })
  setPolicy(@CurrentCaller() { tenantId, cause }: Caller, @Body() body: PolicyBody): Promise<void> {
    const policy = { ...body, reviewAboveMinor: BigInt(body.reviewAboveMinor) };
    return this.database.forTenant(tenantId, (tx) => this.changePolicy.execute(tx, policy, cause));
  }
}

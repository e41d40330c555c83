import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, ParseIdPipe, Problems, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type RecordId } from '@balance/records';
import { DecideRecord } from '../decide-record/decide-record.use-case.js';
import {
  approvalOf,
  ApproveBody,
  approveExamples,
  ReasonBody,
  RecordDecidedView,
  recordDecidedView,
  RemarkBody,
} from './approvals.dto.js';
import { ListReviews } from './list-reviews.use-case.js';
import { ReviewItemView, reviewItemView, ReviewPage, ReviewsQuery } from './review.dto.js';
import { reviewWishOf } from './review-wish-of.js';

@ApiTags('approvals')
@Controller('approvals')
export class ApprovalsController {
  constructor(
    private readonly database: Database,
    private readonly listReviews: ListReviews,
    private readonly decideRecord: DecideRecord,
  ) {}

  @Get()
  @Requires('approvals:read')
  @ApiOperation({ summary: 'List what waits for a person, oldest first' })
  @ApiOkResponse({ type: ReviewPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(
    @CurrentCaller() { tenantId, person }: Caller,
    @Query() query: ReviewsQuery,
  ): Promise<ReviewPage> {
    const wish = reviewWishOf(query, person);
    const page = await this.database.readForTenant(tenantId, (tx) => this.listReviews.execute(tx, wish));
    return pageView(page, reviewItemView);
  }

  @Get(':recordId')
  @Versioned()
  @Requires('approvals:read')
  @ApiOperation({ summary: 'Show how far the review of a record has come' })
  @ApiOkResponse({ type: ReviewItemView })
  @Problems({ 404: ['records.not-found', 'approvals.review-not-found'] })
  async showReview(
    @CurrentCaller() { tenantId }: Caller,
    @Param('recordId', ParseIdPipe) recordId: RecordId,
  ): Promise<ReviewItemView> {
    return reviewItemView(
      await this.database.readForTenant(tenantId, (tx) => this.listReviews.find(tx, recordId)),
    );
  }

  @Post(':recordId/approve')
  @HttpCode(200)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Approve a record, as suggested, under another category or in parts' })
  @ApiBody({ type: ApproveBody, examples: approveExamples })
  @ApiOkResponse({
    type: RecordDecidedView,
    description: 'Approved: the entry is posted shortly; or approved once of twice',
  })
  @Problems({
    404: ['records.not-found'],
    409: ['records.illegal-move', 'approvals.returned', 'approvals.second-approver-needed'],
    422: [
      'approvals.category-missing',
      'approvals.split-invalid',
      'categories.unknown',
      'rules.invalid-rule',
    ],
  })
  async approveRecord(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('recordId', ParseIdPipe) recordId: RecordId,
    @Body() body: ApproveBody,
  ): Promise<RecordDecidedView> {
    const approval = approvalOf(recordId, body);
    return recordDecidedView(
      await this.database.forTenant(tenantId, (tx) => this.decideRecord.approve(tx, approval, cause)),
    );
  }

  @Post(':recordId/reject')
  @HttpCode(200)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Refuse a record; it is never posted' })
  @ApiOkResponse({ type: RecordDecidedView })
  @Problems({ 404: ['records.not-found'], 409: ['records.illegal-move'] })
  async rejectRecord(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('recordId', ParseIdPipe) id: RecordId,
    @Body() { comment }: RemarkBody,
  ): Promise<RecordDecidedView> {
    return recordDecidedView(
      await this.database.forTenant(tenantId, (tx) =>
        this.decideRecord.reject(tx, id, comment ?? null, cause),
      ),
    );
  }

  @Post(':recordId/return')
  @HttpCode(200)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Send a record back to who prepared it, with the reason' })
  @ApiOkResponse({ type: RecordDecidedView })
  @Problems({ 404: ['records.not-found'], 409: ['records.illegal-move', 'approvals.returned'] })
  async returnRecord(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('recordId', ParseIdPipe) id: RecordId,
    @Body() { comment }: ReasonBody,
  ): Promise<RecordDecidedView> {
    return recordDecidedView(
      await this.database.forTenant(tenantId, (tx) => this.decideRecord.sendBack(tx, id, comment, cause)),
    );
  }
}

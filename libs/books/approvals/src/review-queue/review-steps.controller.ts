import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Database } from '@balance/database';
import { Creates, IfMatch, PageQuery, pageView, ParseIdPipe, Problems, Versioned } from '@balance/http';
import { type Caller, CurrentCaller, Requires, type UserId } from '@balance/identity';
import { type RecordId } from '@balance/records';
import { type Assignment, AssignReview } from '../assign-review/assign-review.use-case.js';
import { CommentBody, CommentPage, CommentView, commentView } from '../comment-on-review/comment.dto.js';
import { CommentOnReview } from '../comment-on-review/comment-on-review.use-case.js';
import { ResubmitRecord } from '../resubmit-record/resubmit-record.use-case.js';
import { RemarkBody } from './approvals.dto.js';
import { AssignmentBody, ReviewItemView, reviewItemView } from './review.dto.js';

/** What people do with a review besides deciding on it. */
@ApiTags('approvals')
@Controller('approvals/:recordId')
export class ReviewStepsController {
  constructor(
    private readonly database: Database,
    private readonly assignReview: AssignReview,
    private readonly resubmitRecord: ResubmitRecord,
    private readonly commentOnReview: CommentOnReview,
  ) {}

  @Patch()
  @Versioned()
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Say whose turn a review is, and when it is due' })
  @ApiOkResponse({ type: ReviewItemView })
  @Problems({
    404: ['records.not-found', 'approvals.review-not-found'],
    409: ['approvals.not-in-review'],
    422: ['approvals.assignee-unknown'],
  })
  async assign(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('recordId', ParseIdPipe) recordId: RecordId,
    @Body() { assigneeId, dueAt }: AssignmentBody,
    @IfMatch() expected: number | undefined,
  ): Promise<ReviewItemView> {
    const wish: Assignment = {
      ...(assigneeId !== undefined && { assigneeId: (assigneeId?.toLowerCase() ?? null) as UserId | null }),
      ...(dueAt !== undefined && { dueAt }),
    };
    return reviewItemView(
      await this.database.forTenant(tenantId, (tx) =>
        this.assignReview.execute(tx, recordId, wish, cause, expected),
      ),
    );
  }

  @Post('resubmit')
  @HttpCode(204)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Let what was sent back wait for a decision again' })
  @ApiNoContentResponse({ description: 'Waits again' })
  @Problems({ 404: ['records.not-found'], 409: ['approvals.not-returned'] })
  resubmit(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('recordId', ParseIdPipe) recordId: RecordId,
    @Body() { comment }: RemarkBody,
  ): Promise<void> {
    return this.database.forTenant(tenantId, (tx) =>
      this.resubmitRecord.execute(tx, recordId, comment ?? null, cause),
    );
  }

  @Get('comments')
  @Requires('approvals:read')
  @ApiOperation({ summary: 'List what people said about a record, the oldest first' })
  @ApiOkResponse({ type: CommentPage })
  @Problems({ 400: ['paging.cursor-invalid'], 404: ['records.not-found'] })
  async listComments(
    @CurrentCaller() { tenantId }: Caller,
    @Param('recordId', ParseIdPipe) recordId: RecordId,
    @Query() query: PageQuery,
  ): Promise<CommentPage> {
    const page = await this.database.readForTenant(tenantId, (tx) =>
      this.commentOnReview.list(tx, recordId, query),
    );
    return pageView(page, commentView);
  }

  @Post('comments')
  @Creates()
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Say something about a record' })
  @ApiCreatedResponse({ type: CommentView })
  @Problems({ 404: ['records.not-found'] })
  async comment(
    @CurrentCaller() { tenantId, cause }: Caller,
    @Param('recordId', ParseIdPipe) recordId: RecordId,
    @Body() { body }: CommentBody,
  ): Promise<CommentView> {
    return commentView(
      await this.database.forTenant(tenantId, (tx) =>
        this.commentOnReview.execute(tx, recordId, body, cause),
      ),
    );
  }
}

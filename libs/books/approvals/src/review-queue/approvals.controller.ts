import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type CategoryId } from '@balance/categories';
import { Database } from '@balance/database';
import { PageQuery } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { type RecordId, recordView } from '@balance/records';
import { ChangePolicy } from '../change-policy/change-policy.use-case.js';
import { DecideRecord } from '../decide-record/decide-record.use-case.js';
import { ApproveBody, PolicyBody, RejectBody, ReviewPage } from './approvals.dto.js';
import { ListReviews } from './list-reviews.use-case.js';

@ApiTags('approvals')
@ApiBearerAuth()
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
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: PageQuery): Promise<ReviewPage> {
    const { items, nextCursor } = await this.database.forTenant(tenantId, (tx) =>
      this.listReviews.execute(tx, query),
    );
    return {
      items: items.map(({ reason, createdAt, record }) => ({
        reason,
        waitingSince: createdAt.toISOString(),
        record: recordView(record),
      })),
      nextCursor,
    };
  }

  @Post(':recordId/approve')
  @HttpCode(204)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Approve a record, as suggested or under another category' })
  @ApiNoContentResponse({ description: 'Approved; the entry is posted shortly' })
  approve(
    @CurrentCaller() caller: Caller,
    @Param('recordId', ParseUUIDPipe) id: string,
    @Body() body: ApproveBody,
  ) {
    const approval = {
      ...body,
      recordId: id as RecordId,
      categoryId: body.categoryId as CategoryId | undefined,
    };
    return this.database.forTenant(caller.tenantId, (tx) =>
      this.decideRecord.approve(tx, approval, caller.cause),
    );
  }

  @Post(':recordId/reject')
  @HttpCode(204)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Refuse a record; it is never posted' })
  @ApiNoContentResponse()
  reject(
    @CurrentCaller() caller: Caller,
    @Param('recordId', ParseUUIDPipe) id: string,
    @Body() body: RejectBody,
  ) {
    return this.database.forTenant(caller.tenantId, (tx) =>
      this.decideRecord.reject(tx, id as RecordId, body.comment ?? null, caller.cause),
    );
  }

  @Get('policy')
  @Requires('approvals:read')
  @ApiOperation({ summary: 'Show when records are approved without a person' })
  @ApiOkResponse({ type: PolicyBody })
  async policy(@CurrentCaller() { tenantId }: Caller): Promise<PolicyBody> {
    const policy = await this.database.forTenant(tenantId, (tx) => this.changePolicy.current(tx));
    return { ...policy, reviewAboveMinor: policy.reviewAboveMinor.toString() };
  }

  @Put('policy')
  @HttpCode(204)
  @Requires('approvals:write')
  @ApiOperation({ summary: 'Set when records are approved without a person' })
  @ApiNoContentResponse()
  setPolicy(@CurrentCaller() { tenantId, cause }: Caller, @Body() body: PolicyBody) {
    const policy = { ...body, reviewAboveMinor: BigInt(body.reviewAboveMinor) };
    return this.database.forTenant(tenantId, (tx) => this.changePolicy.execute(tx, policy, cause));
  }
}

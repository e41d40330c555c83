import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { pageView, Problems } from '@balance/http';
import { type Caller, CurrentCaller, Requires } from '@balance/identity';
import { GroupPage, GroupsQuery, groupView } from './group.dto.js';
import { ListGroups } from './list-groups.use-case.js';

@ApiTags('approvals')
@Controller('approvals/groups')
export class GroupsController {
  constructor(
    private readonly database: Database,
    private readonly listGroups: ListGroups,
  ) {}

  @Get()
  @Requires('approvals:read')
  @ApiOperation({ summary: 'List what waits by what one decision would settle, the most first' })
  @ApiOkResponse({ type: GroupPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: GroupsQuery): Promise<GroupPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.listGroups.execute(tx, query));
    return pageView(page, groupView);
  }
}

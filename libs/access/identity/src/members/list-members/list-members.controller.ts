import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { PageQuery, pageView, ParseIdPipe, Problems, Versioned } from '@balance/http';
import { CurrentCaller, Requires } from '../../authenticate/requires.js';
import { type Caller, type UserId } from '../../domain/caller.js';
import { MemberNotFound } from '../../domain/members.errors.js';
import { MemberPage, MemberView, memberView } from '../member.dto.js';
import { MembershipRepository } from '../membership.repository.js';

@ApiTags('members')
@Controller('members')
export class ListMembersController {
  constructor(
    private readonly database: Database,
    private readonly memberships: MembershipRepository,
  ) {}

  @Get()
  @Requires('members:read')
  @ApiOperation({ summary: 'List the members of the tenant' })
  @ApiOkResponse({ type: MemberPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: PageQuery): Promise<MemberPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.memberships.page(tx, query));
    return pageView(page, memberView);
  }

  @Get(':userId')
  @Requires('members:read')
  @Versioned()
  @ApiOperation({ summary: 'Show one member' })
  @ApiOkResponse({ type: MemberView })
  @Problems({ 404: ['identity.member-not-found'] })
  async show(
    @CurrentCaller() { tenantId }: Caller,
    @Param('userId', ParseIdPipe) userId: UserId,
  ): Promise<MemberView> {
    const member = await this.database.readForTenant(tenantId, (tx) => this.memberships.find(tx, userId));
    if (!member) throw new MemberNotFound(userId);
    return memberView(member);
  }
}

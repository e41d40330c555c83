import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { PageQuery, pageView, Problems } from '@balance/http';
import { Clock } from '@balance/kernel';
import { CurrentCaller, Requires } from '../../authenticate/requires.js';
import { type Caller } from '../../domain/caller.js';
import { InvitationPage, invitationView } from '../invitation.dto.js';
import { InvitationRepository } from '../invitation.repository.js';

@ApiTags('invitations')
@Controller('invitations')
export class ListInvitationsController {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('members:read')
  @ApiOperation({ summary: 'List who was invited, newest first' })
  @ApiOkResponse({ type: InvitationPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentCaller() { tenantId }: Caller, @Query() query: PageQuery): Promise<InvitationPage> {
    const page = await this.database.readForTenant(tenantId, (tx) => this.invitations.page(tx, query));
    const now = this.clock.now();
    return pageView(page, (invitation) => invitationView(invitation, now));
  }
}

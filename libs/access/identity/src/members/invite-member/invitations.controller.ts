import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Creates, ParseIdPipe, Problems } from '@balance/http';
import { Clock } from '@balance/kernel';
import { CurrentCaller, Requires } from '../../authenticate/requires.js';
import { type Caller } from '../../domain/caller.js';
import { type InvitationId } from '../../domain/invitation.js';
import { InvitationDraftBody, InvitationView, invitationView } from '../invitation.dto.js';
import { ResendInvitation } from '../resend-invitation/resend-invitation.use-case.js';
import { RevokeInvitation } from '../revoke-invitation/revoke-invitation.use-case.js';
import { InviteMember } from './invite-member.use-case.js';

@ApiTags('invitations')
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly inviteMember: InviteMember,
    private readonly resendInvitation: ResendInvitation,
    private readonly revokeInvitation: RevokeInvitation,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Requires('members:write')
  @Creates()
  @ApiOperation({
    operationId: 'inviteMember',
    summary: 'Ask somebody by mail to join the tenant, within seven days',
  })
  @ApiCreatedResponse({ type: InvitationView })
  @Problems({
    403: ['identity.role-out-of-reach'],
    409: ['identity.invitation-open', 'identity.member-exists', 'identity.kept-by-provider'],
    422: ['identity.email-invalid'],
  })
  async invite(
    @CurrentCaller() caller: Caller,
    @Body() { email, role }: InvitationDraftBody,
  ): Promise<InvitationView> {
    return invitationView(await this.inviteMember.execute(caller, email, role), this.clock.now());
  }

  @Post(':id/resend')
  @HttpCode(202)
  @Requires('members:write')
  @ApiOperation({
    summary: 'Mail an invitation again; its seven days begin anew. Twice within a minute is one mail',
  })
  @ApiAcceptedResponse()
  @Problems({
    403: ['identity.role-out-of-reach'],
    404: ['identity.invitation-not-found'],
    409: ['identity.invitation-used', 'identity.invitation-revoked'],
  })
  resend(@CurrentCaller() caller: Caller, @Param('id', ParseIdPipe) id: InvitationId): Promise<void> {
    return this.resendInvitation.execute(caller, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('members:write')
  @ApiOperation({ summary: 'Take an invitation back' })
  @ApiNoContentResponse()
  @Problems({
    403: ['identity.role-out-of-reach'],
    404: ['identity.invitation-not-found'],
    409: ['identity.invitation-used'],
  })
  revoke(@CurrentCaller() caller: Caller, @Param('id', ParseIdPipe) id: InvitationId): Promise<void> {
    return this.revokeInvitation.execute(caller, id);
  }
}

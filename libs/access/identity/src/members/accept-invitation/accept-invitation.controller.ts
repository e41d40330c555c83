import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Problems } from '@balance/http';
import { CurrentPerson, Public, SignedIn } from '../../authenticate/requires.js';
import { type Person } from '../../domain/caller.js';
import { JoinedTenantView, joinedTenantView } from '../../tenants/tenant.dto.js';
import { HeldInvitationView, heldInvitationView, InvitationTokenBody } from '../invitation.dto.js';
import { ReadInvitation } from '../read-invitation/read-invitation.use-case.js';
import { AcceptInvitation } from './accept-invitation.use-case.js';

const states = [
  'identity.invitation-used',
  'identity.invitation-revoked',
  'identity.invitation-expired',
  'identity.kept-by-provider',
];

@ApiTags('auth')
@Controller('auth')
export class AcceptInvitationController {
  constructor(
    private readonly readInvitation: ReadInvitation,
    private readonly acceptInvitation: AcceptInvitation,
  ) {}

  @Post('read-invitation')
  @HttpCode(200)
  @Public()
  @ApiOperation({
    operationId: 'readInvitation',
    summary: 'Show what a mailed invitation is for, before signing in',
  })
  @ApiOkResponse({ type: HeldInvitationView })
  @Problems({ 409: states, 422: ['identity.link-invalid'] })
  async read(@Body() { token }: InvitationTokenBody): Promise<HeldInvitationView> {
    return heldInvitationView(await this.readInvitation.execute(token));
  }

  @Post('accept-invitation')
  @HttpCode(200)
  @SignedIn()
  @ApiOperation({ summary: 'Join the tenant that you were invited to; again answers the same' })
  @ApiOkResponse({ type: JoinedTenantView })
  @Problems({
    403: ['identity.invitation-not-yours'],
    409: states,
    422: ['identity.link-invalid'],
  })
  async accept(
    @CurrentPerson() person: Person,
    @Body() { token }: InvitationTokenBody,
  ): Promise<JoinedTenantView> {
    return joinedTenantView(await this.acceptInvitation.execute(token, person));
  }
}

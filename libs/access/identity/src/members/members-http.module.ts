import { Module } from '@nestjs/common';
import { LinksModule } from '../accounts/links/links.module.js';
import { AcceptInvitationController } from './accept-invitation/accept-invitation.controller.js';
import { AcceptInvitation } from './accept-invitation/accept-invitation.use-case.js';
import { ChangeRole } from './change-role/change-role.use-case.js';
import { MembersController } from './change-role/members.controller.js';
import { ExpectInviter } from './expect-inviter.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationsController } from './invite-member/invitations.controller.js';
import { InviteMember } from './invite-member/invite-member.use-case.js';
import { WriteInvitation } from './invite-member/write-invitation.js';
import { ListInvitationsController } from './list-invitations/list-invitations.controller.js';
import { ListMembersController } from './list-members/list-members.controller.js';
import { MembersModule } from './members.module.js';
import { FindInvitation } from './read-invitation/find-invitation.js';
import { ReadInvitation } from './read-invitation/read-invitation.use-case.js';
import { RemoveMember } from './remove-member/remove-member.use-case.js';
import { ResendInvitation } from './resend-invitation/resend-invitation.use-case.js';
import { RevokeInvitation } from './revoke-invitation/revoke-invitation.use-case.js';

const controllers = [
  ListMembersController,
  MembersController,
  ListInvitationsController,
  InvitationsController,
  AcceptInvitationController,
];
const useCases = [
  ChangeRole,
  RemoveMember,
  InviteMember,
  ResendInvitation,
  RevokeInvitation,
  ReadInvitation,
  AcceptInvitation,
];

/** Members and invitations over HTTP. */
@Module({
  imports: [MembersModule, LinksModule],
  controllers,
  providers: [InvitationRepository, ExpectInviter, WriteInvitation, FindInvitation, ...useCases],
})
export class MembersHttpModule {}

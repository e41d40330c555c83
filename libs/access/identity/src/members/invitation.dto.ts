import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, Length } from 'class-validator';
import { PageOf } from '@balance/http';
import {
  type Invitation,
  type InvitationState,
  invitationState,
  invitationStates,
} from '../domain/invitation.js';
import { type Role, roles } from '../domain/permissions.js';
import { type HeldInvitation } from './invitation.repository.js';

const email = { format: 'email', example: 'ada@example.org' };
const role = { enum: roles, example: 'accountant' };
const time = { example: '2026-11-28T09:30:00.000Z' };

export class InvitationDraftBody {
  @ApiProperty({ ...email, maxLength: 320 }) @IsString() @Length(3, 320) email: string;
  @ApiProperty(role) @IsIn(roles) role: Role;
}

export class InvitationTokenBody {
  @ApiProperty({
    example: '01890a5d-ac96-774b-bcce-b302099a8057.…',
    maxLength: 200,
    description: 'What stands behind `#token=` in the mailed link',
  })
  @IsString()
  @Length(1, 200)
  token: string;
}

export class InvitationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty(email) email: string;
  @ApiProperty(role) role: Role;
  @ApiProperty({ enum: invitationStates, example: 'open' }) state: InvitationState;
  @ApiProperty({ example: 'user:01890a5d-ac96-774b-bcce-b302099a8057' }) invitedBy: string;
  @ApiProperty({ example: '2026-11-21T09:30:00.000Z' }) createdAt: Date;
  @ApiProperty(time) expiresAt: Date;
}

export class InvitationPage extends PageOf(InvitationView) {}

export class HeldInvitationView {
  @ApiProperty({ example: 'Acme Ltd' }) tenantName: string;
  @ApiProperty(email) email: string;
  @ApiProperty(role) role: Role;
  @ApiProperty(time) expiresAt: Date;
}

export const invitationView = (invitation: Invitation, now: Date): InvitationView => ({
  id: invitation.id,
  email: invitation.email,
  role: invitation.role,
  state: invitationState(invitation, now),
  invitedBy: invitation.invitedBy,
  createdAt: invitation.createdAt,
  expiresAt: invitation.expiresAt,
});

export const heldInvitationView = (invitation: HeldInvitation): HeldInvitationView => ({
  tenantName: invitation.tenantName,
  email: invitation.email,
  role: invitation.role,
  expiresAt: invitation.expiresAt,
});

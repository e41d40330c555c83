import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PageOf } from '@balance/http';
import { type Member } from '../domain/membership.js';
import { type Role, roles } from '../domain/permissions.js';

export class RoleBody {
  @ApiProperty({ enum: roles, example: 'accountant' }) @IsIn(roles) role: Role;
}

export class MemberView {
  @ApiProperty({ format: 'uuid' }) userId: string;
  @ApiProperty({ example: 'ada@example.org' }) email: string;
  @ApiProperty({ example: 'Ada Lovelace' }) name: string;
  @ApiProperty({ enum: roles, example: 'accountant' }) role: Role;
  @ApiProperty({
    example: 'balance',
    description: 'Who keeps the membership: `balance`, or the issuer of an outside provider',
  })
  source: string;
  @ApiProperty({ example: true }) hasSecondFactor: boolean;
  @ApiProperty({ example: false, description: 'Whether they are kept from signing in anywhere' })
  isDisabled: boolean;
  @ApiProperty({ example: '2026-11-21T09:30:00.000Z' }) joinedAt: Date;
  @ApiProperty({ example: 1 }) version: number;
}

export class MemberPage extends PageOf(MemberView) {}

export const memberView = (member: Member): MemberView => ({
  userId: member.userId,
  email: member.email,
  name: member.name,
  role: member.role,
  source: member.source,
  hasSecondFactor: member.hasSecondFactor,
  isDisabled: member.isDisabled,
  joinedAt: member.joinedAt,
  version: member.version,
});

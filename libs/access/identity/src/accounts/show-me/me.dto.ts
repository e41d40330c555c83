import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, Length, Matches, ValidateIf } from 'class-validator';
import { type Role, roles } from '../../domain/permissions.js';
import { plainText } from '../plain-text.js';
import { type Me } from './me.repository.js';

export class MeChangeBody {
  @ApiPropertyOptional({ example: 'Ada Lovelace', maxLength: 200 })
  // Unlike `IsOptional`, it does not let `null` through.
  @ValidateIf((_, value) => value !== undefined)
  @IsString()
  @Length(1, 200)
  @Matches(plainText)
  name?: string;
}

export class OwnMembershipView {
  @ApiProperty({ format: 'uuid' }) tenantId: string;
  @ApiProperty({ example: 'main' }) slug: string;
  @ApiProperty({ example: 'My business' }) name: string;
  @ApiProperty({ enum: roles }) role: Role;
}

export class MeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'ada@example.com' }) email: string;
  @ApiProperty({ example: 'Ada Lovelace' }) name: string;
  @ApiProperty({ example: true, description: 'Whether signing in asks for a code as well' })
  secondFactor: boolean;
  @ApiProperty({ type: [OwnMembershipView] }) memberships: OwnMembershipView[];
  @ApiProperty({ example: 3 }) version: number;
}

export const meView = ({ hasSecondFactor, memberships, ...me }: Me): MeView => ({
  ...me,
  secondFactor: hasSecondFactor,
  memberships: [...memberships],
});

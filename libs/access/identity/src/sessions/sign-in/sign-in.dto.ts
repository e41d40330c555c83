import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsString, IsUUID, Length, ValidateIf } from 'class-validator';
import { type TenantId } from '@balance/kernel';
import { type Role, roles } from '../../domain/permissions.js';

/** Unlike `IsOptional`, it does not let `null` through. */
const IfSent = () => ValidateIf((_, value) => value !== undefined);

export class SignInBody {
  @ApiProperty({ example: 'ada@example.com' }) @IsString() @Length(1, 320) email: string;
  @ApiProperty({ example: 'correct horse battery staple' }) @IsString() @Length(1, 1_024) password: string;
  @ApiPropertyOptional({ example: '287082', description: 'Of the authenticator app, or a recovery code' })
  @IfSent()
  @IsString()
  @Length(1, 64)
  code?: string;
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    example: '01a1fc95-a957-7cf6-aa72-545f74181d00',
    description: 'The tenant to work for; left out, the one that was worked for last',
  })
  @IfSent()
  @IsUUID()
  tenantId?: TenantId;
}

export class AccessTokenView {
  @ApiProperty({ example: 'eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9…', description: 'A JWT as in RFC 9068' })
  accessToken: string;
  @ApiProperty({ enum: ['Bearer'], example: 'Bearer' }) tokenType: 'Bearer';
  @ApiProperty({ example: 300, description: 'How long it is valid, in s' }) expiresIn: number;
}

export class TokensView extends AccessTokenView {
  @ApiProperty({
    example: 'balrt_…',
    description: 'Gives the next access token, once, and then its successor',
  })
  refreshToken: string;
}

export class SignedInUserView {
  @ApiProperty({ format: 'uuid', example: '01a1fc95-a957-7cf6-aa72-545f74181d12' }) id: string;
  @ApiProperty({ example: 'ada@example.com' }) email: string;
  @ApiProperty({ example: 'Ada Lovelace' }) name: string;
}

export class SignedInTenantView {
  @ApiProperty({ format: 'uuid', example: '01a1fc95-a957-7cf6-aa72-545f74181d00' }) id: string;
  @ApiProperty({ example: 'main' }) slug: string;
  @ApiProperty({ example: 'My business' }) name: string;
  @ApiProperty({ example: 'GBP' }) currency: string;
  @ApiProperty({ enum: roles, example: 'owner', description: 'What the person is there' }) role: Role;
}

export class SignedInView extends TokensView {
  @ApiProperty({ type: SignedInUserView }) user: SignedInUserView;
  @ApiProperty({
    type: SignedInTenantView,
    nullable: true,
    description: 'The tenant that the access token is for; null for whoever is no member anywhere yet',
  })
  tenant: SignedInTenantView | null;
}

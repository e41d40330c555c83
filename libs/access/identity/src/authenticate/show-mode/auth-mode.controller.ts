import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Config, CONFIG, publicUrlOf } from '@balance/config';
import { Public } from '../requires.js';

const modes = ['local', 'clerk', 'oidc'] as const;

export class AuthModeView {
  @ApiProperty({
    enum: modes,
    description:
      '`local`: sign in here. `clerk`, `oidc`: sign in with the issuer, whose tokens are taken here.',
  })
  mode: Config['AUTH_MODE'];

  @ApiProperty({ format: 'uri', example: 'https://id.example.org', description: 'Who makes access tokens' })
  issuer: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'https://balance.example.org',
    description: 'What tokens have to be asked for; only where the issuer needs to be told. Mode `oidc`.',
  })
  audience: string | null;

  @ApiProperty({
    example: false,
    description: 'Whether people of several tenants choose one by the header `Balance-Tenant`. Mode `oidc`.',
  })
  choosesTenant: boolean;
}

@ApiTags('auth')
@Controller('auth/mode')
export class AuthModeController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Show how people prove here who they are' })
  @ApiOkResponse({ type: AuthModeView })
  show(): AuthModeView {
    const { AUTH_MODE: mode, CLERK_ISSUER, OIDC_ISSUER, OIDC_AUDIENCE } = this.config;
    const issuers = { local: publicUrlOf(this.config), clerk: CLERK_ISSUER, oidc: OIDC_ISSUER };
    const audience = mode === 'oidc' ? (OIDC_AUDIENCE ?? null) : null;
    return { mode, issuer: issuers[mode] ?? issuers.local, audience, choosesTenant: mode === 'oidc' };
  }
}

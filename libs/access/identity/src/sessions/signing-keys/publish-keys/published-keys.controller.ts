import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Config, CONFIG } from '@balance/config';
import { type JWK } from 'jose';
import { OnlyInMode } from '../../../authenticate/only-in-mode.js';
import { Public } from '../../../authenticate/requires.js';
import { SigningKeys } from '../signing-keys.js';
import { issuerOf, openIdIssuerOf } from './issuer.js';
import { IssuerView, OpenIdIssuerView, PublishedKeysView } from './published-keys.dto.js';

/** Keys are published longer than this before they sign. */
const fiveMinutes = 'public, max-age=300';
const anHour = 'public, max-age=3600';

/** What others need to verify our access tokens; at the root, where the standards put it. */
@ApiTags('auth')
@OnlyInMode('local')
@Public()
@Controller('.well-known')
export class PublishedKeysController {
  constructor(
    private readonly keys: SigningKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('jwks.json')
  @Header('cache-control', fiveMinutes)
  @ApiOperation({ summary: 'The keys that access tokens are signed with (RFC 7517)' })
  @ApiOkResponse({ type: PublishedKeysView })
  async listSigningKeys(): Promise<{ keys: JWK[] }> {
    return { keys: await this.keys.published() };
  }

  @Get('oauth-authorization-server')
  @Header('cache-control', anHour)
  @ApiOperation({ summary: 'Who issues access tokens, and where the keys are (RFC 8414)' })
  @ApiOkResponse({ type: IssuerView })
  showIssuer(): IssuerView {
    return issuerOf(this.config);
  }

  @Get('openid-configuration')
  @Header('cache-control', anHour)
  @ApiOperation({ summary: 'The same for those who ask as OpenID Connect Discovery does' })
  @ApiOkResponse({ type: OpenIdIssuerView })
  showOpenIdIssuer(): OpenIdIssuerView {
    return openIdIssuerOf(this.config);
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Clock } from '@balance/kernel';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { NotAuthenticated } from '../../domain/identity.errors.js';
import { type OidcClaims, readOidcClaims, toleranceSeconds } from '../../domain/oidc-claims.js';
import { oidcSettingsOf } from '../oidc-settings.js';
import { type KnownKeys, ProviderKeys } from '../provider-keys/provider-keys.js';

// Signatures that only the issuer can make. A shared secret among them would let a public key be used as one.
const algorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

// RFC 9068, 2.1, and what issuers said before it. Others are tokens for something else (RFC 8725, 3.11).
const types = [undefined, 'jwt', 'at+jwt', 'application/at+jwt'];

/** Reads access tokens of the configured issuer. */
@Injectable()
export class ReadAccessToken {
  constructor(
    private readonly keys: ProviderKeys,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @throws {NotAuthenticated} `identity.not-authenticated`, {@link ProviderUnavailable} `identity.provider-unavailable`
   */
  async execute(token: string): Promise<OidcClaims> {
    const payload =
      (await this.verify(token, await this.keys.current())) ??
      (await this.verify(token, await this.keys.afterAnotherLook()));
    if (!payload) throw new NotAuthenticated();
    const claims = readOidcClaims(payload, oidcSettingsOf(this.config), this.clock.now());
    if (!claims) throw new NotAuthenticated();
    return claims;
  }

  /** @returns nothing when the key that the token names is not among the keys */
  private async verify(token: string, keys: KnownKeys): Promise<JWTPayload | undefined> {
    const { issuer, audience } = oidcSettingsOf(this.config);
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys.find, {
        issuer,
        audience,
        algorithms,
        clockTolerance: toleranceSeconds,
        currentDate: this.clock.now(),
        requiredClaims: ['exp', 'iat', 'sub'],
      });
      if (!types.includes(protectedHeader.typ?.toLowerCase())) throw new NotAuthenticated();
      return payload;
    } catch (fault) {
      if (fault instanceof errors.JWKSNoMatchingKey) return undefined;
      if (fault instanceof errors.JOSEError) throw new NotAuthenticated();
      throw fault;
    }
  }
}

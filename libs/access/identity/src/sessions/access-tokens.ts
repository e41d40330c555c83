import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG, publicUrlOf } from '@balance/config';
import { Clock, Ids } from '@balance/kernel';
import { SignJWT } from 'jose';
import {
  algorithm,
  audience,
  claimsOf,
  clientId,
  lifetimeOf,
  type TokenHolder,
  tokenType,
} from '../domain/access-token.js';
import { SigningKeys } from './signing-keys/signing-keys.js';

/** An access token as it is given out. */
export interface AccessToken {
  readonly accessToken: string;
  /** In s. */
  readonly expiresIn: number;
}

/** Signs access tokens: JWTs as RFC 9068 has them. */
@Injectable()
export class AccessTokens {
  private readonly issuer: string;

  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.issuer = publicUrlOf(config);
  }

  /**
   * Fails while nothing can be signed; for whoever is about to use something up for a token.
   *
   * @throws {SecretKeyMissing} `secrets.key-missing`, {@link SecretUnreadable} `secrets.unreadable`
   */
  async ready(): Promise<void> {
    await this.keys.signing();
  }

  async issue(holder: TokenHolder): Promise<AccessToken> {
    const { kid, privateKey } = await this.keys.signing();
    const issuedAt = Math.floor(this.clock.now().getTime() / 1_000);
    const expiresIn = lifetimeOf(holder, this.config.ACCESS_TOKEN_SECONDS);
    const accessToken = await new SignJWT({ ...claimsOf(holder), client_id: clientId })
      .setProtectedHeader({ alg: algorithm, typ: tokenType, kid })
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setJti(this.ids.next())
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + expiresIn)
      .sign(privateKey);
    return { accessToken, expiresIn };
  }
}

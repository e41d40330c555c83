import { Injectable } from '@nestjs/common';
import { Clock } from '@balance/kernel';
import { type Proof, TokenVerifier } from '../authenticate/token-verifier.js';
import { type OidcClaims } from '../domain/oidc-claims.js';
import { RememberedProofs } from '../outside/remember-proofs/remembered-proofs.js';
import { ProviderKeys } from './provider-keys/provider-keys.js';
import { ReadAccessToken } from './read-access-token/read-access-token.js';
import { ResolveClaims } from './resolve-claims/resolve-claims.use-case.js';

/** Mode `oidc`: access tokens in JWT form of any OpenID provider. */
@Injectable()
export class OidcTokenVerifier extends TokenVerifier {
  private readonly proofs: RememberedProofs<OidcClaims>;

  constructor(
    readToken: ReadAccessToken,
    resolveClaims: ResolveClaims,
    private readonly keys: ProviderKeys,
    clock: Clock,
  ) {
    super();
    this.proofs = new RememberedProofs(clock, {
      read: (token) => readToken.execute(token),
      resolve: (claims, chosenTenant) => resolveClaims.execute(claims, chosenTenant),
    });
  }

  async verify(token: string, chosenTenant?: string): Promise<Proof> {
    const { edition } = await this.keys.current();
    return this.proofs.find(token, chosenTenant, edition);
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '@balance/kernel';
import { type Proof, TokenVerifier } from '../authenticate/token-verifier.js';
import { type ClerkClaims } from '../domain/clerk-claims.js';
import { RememberedProofs } from '../outside/remember-proofs/remembered-proofs.js';
import { ReadSessionToken } from './read-session-token/read-session-token.js';
import { ResolveSession } from './resolve-session/resolve-session.use-case.js';

/** Mode `clerk`: session tokens of Clerk. They name the tenant, so that nobody chooses one by a header. */
@Injectable()
export class ClerkTokenVerifier extends TokenVerifier {
  private readonly proofs: RememberedProofs<ClerkClaims>;

  constructor(readToken: ReadSessionToken, resolveSession: ResolveSession, clock: Clock) {
    super();
    this.proofs = new RememberedProofs(clock, {
      read: (token) => readToken.execute(token),
      resolve: (claims) => resolveSession.execute(claims),
    });
  }

  verify(token: string): Promise<Proof> {
    return this.proofs.find(token);
  }
}

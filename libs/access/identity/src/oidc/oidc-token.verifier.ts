import { Injectable } from '@nestjs/common';
import { type Proof, TokenVerifier } from '../authenticate/token-verifier.js';
import { NotAuthenticated } from '../domain/identity.errors.js';

@Injectable()
export class OidcTokenVerifier extends TokenVerifier {
  async verify(): Promise<Proof> {
    throw new NotAuthenticated();
  }
}

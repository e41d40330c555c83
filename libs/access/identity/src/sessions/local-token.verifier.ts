import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG, publicUrlOf } from '@balance/config';
import { Clock } from '@balance/kernel';
import { errors, jwtVerify, type JWTVerifyGetKey, type JWTVerifyOptions } from 'jose';
import { LRUCache } from 'lru-cache';
import { type Proof, TokenVerifier } from '../authenticate/token-verifier.js';
import { algorithm, audience, holderOf, toleratedSeconds, tokenType } from '../domain/access-token.js';
import { NotAuthenticated } from '../domain/identity.errors.js';
import { SigningKeys } from './signing-keys/signing-keys.js';

/** Enough for whoever calls within the life of a token; a token that is pushed out is verified again. */
const rememberedMost = 5_000;

interface Verified {
  readonly proof: Proof;
  readonly kid: string | undefined;
}

/**
 * Verifies the access tokens that Balance signed itself. A token is verified once: until it expires it is then known
 * by its text, as long as its key is believed. Whether its session has ended is not for the token to say.
 */
@Injectable()
export class LocalTokenVerifier extends TokenVerifier {
  private readonly verified = new LRUCache<string, Verified>({ max: rememberedMost });
  private readonly demands: JWTVerifyOptions;

  constructor(
    private readonly keys: SigningKeys,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    super();
    this.demands = {
      algorithms: [algorithm],
      issuer: publicUrlOf(config),
      audience,
      typ: tokenType,
      clockTolerance: toleratedSeconds,
    };
  }

  async verify(token: string): Promise<Proof> {
    const known = this.verified.get(token);
    if (known && known.proof.untilMs > this.clock.now().getTime() && (await this.keys.find(known.kid)))
      return known.proof;
    const verified = await this.read(token);
    this.verified.set(token, verified);
    return verified.proof;
  }

  private async read(token: string): Promise<Verified> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, this.keyOf, {
        ...this.demands,
        currentDate: this.clock.now(),
      });
      const proof = holderOf(payload);
      if (!proof) throw new NotAuthenticated();
      return { proof, kid: protectedHeader.kid };
    } catch (fault) {
      if (fault instanceof errors.JOSEError) throw new NotAuthenticated();
      throw fault;
    }
  }

  private readonly keyOf: JWTVerifyGetKey = async ({ kid }) => {
    const key = await this.keys.find(kid);
    if (!key) throw new NotAuthenticated();
    return key;
  };
}

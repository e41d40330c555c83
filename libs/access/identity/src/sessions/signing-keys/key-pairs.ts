import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { SecretBox, SecretKeyMissing } from '@balance/secrets';
import { calculateJwkThumbprint, type CryptoKey, exportJWK, generateKeyPair, importJWK } from 'jose';
import { algorithm } from '../../domain/access-token.js';
import { type SigningKey } from './signing-key.repository.js';

/** Makes key pairs and opens their sealed private halves. */
@Injectable()
export class KeyPairs {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws {SecretKeyMissing} `secrets.key-missing` */
  async make(): Promise<Pick<SigningKey, 'kid' | 'publicJwk' | 'sealedPrivateJwk'>> {
    const pair = await generateKeyPair(algorithm, { extractable: true });
    const [publicHalf, privateHalf] = [await exportJWK(pair.publicKey), await exportJWK(pair.privateKey)];
    const kid = await calculateJwkThumbprint(publicHalf);
    return {
      kid,
      publicJwk: { ...publicHalf, kid, use: 'sig', alg: algorithm },
      sealedPrivateJwk: this.box().seal(JSON.stringify(privateHalf), contextOf(kid)),
    };
  }

  /** @throws {SecretKeyMissing} `secrets.key-missing`, {@link SecretUnreadable} `secrets.unreadable` */
  openPrivate({ kid, sealedPrivateJwk }: SigningKey): Promise<CryptoKey> {
    const jwk = JSON.parse(this.box().open(sealedPrivateJwk, contextOf(kid))) as { kty: 'EC' };
    return importJWK(jwk, algorithm);
  }

  /** Only when a key is needed: processes and commands that sign nothing do without `SECRET_KEY`. */
  private box(): SecretBox {
    const { SECRET_KEY } = this.config;
    if (SECRET_KEY === undefined) throw new SecretKeyMissing();
    return new SecretBox(SECRET_KEY);
  }
}

const contextOf = (kid: string): string => `signing-key:${kid}`;

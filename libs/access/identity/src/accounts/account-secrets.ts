import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { SecretBox, SecretKeyMissing } from '@balance/secrets';
import { derivedKey, type KeyPurpose } from '../domain/derived-key.js';

/** What is made of SECRET_KEY. It is asked for at the first use: most of what loads the guard of all routes needs none. */
@Injectable()
export class AccountSecrets {
  private readonly derived = new Map<KeyPurpose, Uint8Array>();
  private opened: SecretBox | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws {SecretKeyMissing} `secrets.key-missing` */
  key(purpose: KeyPurpose): Uint8Array {
    const known = this.derived.get(purpose);
    if (known) return known;
    const key = derivedKey(this.secretKey(), purpose);
    this.derived.set(purpose, key);
    return key;
  }

  /** @throws {SecretKeyMissing} `secrets.key-missing` */
  box(): SecretBox {
    return (this.opened ??= new SecretBox(this.secretKey()));
  }

  private secretKey(): string {
    const { SECRET_KEY } = this.config;
    if (!SECRET_KEY) throw new SecretKeyMissing();
    return SECRET_KEY;
  }
}

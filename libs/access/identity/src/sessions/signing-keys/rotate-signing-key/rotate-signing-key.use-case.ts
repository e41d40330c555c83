import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock } from '@balance/kernel';
import { KeySuccession, type Successor } from '../key-succession.js';

/** Lets another key sign access tokens. Nobody is signed out by it. */
@Injectable()
export class RotateSigningKey {
  constructor(
    private readonly database: Database,
    private readonly succession: KeySuccession,
    private readonly clock: Clock,
  ) {}

  /**
   * @param atOnce because a key got into the wrong hands: within a minute no process believes what any key before has
   *   signed, and whoever has signed in refreshes. Otherwise the next key signs in ten minutes, and what was signed
   *   stays valid until it expires.
   * @throws {SecretKeyMissing} `secrets.key-missing`
   */
  execute({ atOnce }: { atOnce: boolean }): Promise<Successor> {
    const now = this.clock.now();
    return this.database.asSystem((tx) =>
      atOnce ? this.succession.replace(tx, now) : this.succession.hasten(tx, now),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { normalisedPassword } from '../../domain/password.js';
import { BoundedWork } from './bounded-work.js';

/** Argon2id with 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet, the second of its equal choices. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Two at once take 38 MiB and two threads of libuv's four, so that files and names can still be looked up. A line of
 * a hundred is some three seconds long on two cores; who would wait longer is better told so.
 */
const bounds = { atOnce: 2, mostWaiting: 100 };

/** How the hashes begin that are made with these parameters; Argon2id is the package's default. */
const prefix = `$argon2id$v=19$m=${parameters.memoryCost},t=${parameters.timeCost},p=${parameters.parallelism}$`;

/** Of a password that nobody has: checking against it takes as long as against any other. */
const nobodysHash = `${prefix}${'A'.repeat(22)}$${'A'.repeat(43)}`;

/**
 * Whether a password is the one of a hash. Without a hash (nobody has the address, or they have no password) it takes
 * as long, and is false.
 */
export type CheckPassword = (hash: string | null | undefined, password: string) => Promise<boolean>;

/** Hashes passwords, off the event loop and a few at a time. */
@Injectable()
export class PasswordHasher {
  private readonly bounded = new BoundedWork(bounds);

  /** @returns a hash in PHC format. @throws {Busy} `identity.busy` */
  hash(password: string): Promise<string> {
    return this.bounded.run(() => hash(normalisedPassword(password), parameters));
  }

  /**
   * Runs `work`, which may check a password, when its turn has come. What has to be done before the check belongs into
   * it: whom a flood turns away has then cost nothing.
   *
   * @throws {Busy} `identity.busy`
   */
  inTurn<T>(work: (isRight: CheckPassword) => Promise<T>): Promise<T> {
    return this.bounded.run(() => work(isRight));
  }

  /** Whether the hash was made with other parameters than those of today. */
  isOutdated(kept: string): boolean {
    return !kept.startsWith(prefix);
  }
}

const isRight: CheckPassword = async (kept, password) => {
  const isSame = await verify(kept ?? nobodysHash, normalisedPassword(password));
  return isSame && typeof kept === 'string';
};

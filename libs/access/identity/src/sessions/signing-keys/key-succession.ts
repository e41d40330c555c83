import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { type SystemTx } from '@balance/database';
import { longestTokenMs } from '../../domain/access-token.js';
import { comingAt, endAfter, nextKeyFrom, publishedAheadMs } from '../../domain/access-token-keys.js';
import { KeyPairs } from './key-pairs.js';
import { type SigningKey, SigningKeyRepository } from './signing-key.repository.js';

const dayMs = 86_400_000;

/** The key that signs from then on. */
export interface Successor {
  readonly kid: string;
  readonly signsFrom: Date;
}

/** Lets one key follow another, so that processes and others who verify know it before it signs. */
@Injectable()
export class KeySuccession {
  constructor(
    private readonly keys: SigningKeyRepository,
    private readonly pairs: KeyPairs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The keys that are believed, with the next one if it was time to make it.
   *
   * @throws {SecretKeyMissing} `secrets.key-missing`
   */
  async current(tx: SystemTx, now: Date): Promise<SigningKey[]> {
    const keys = await this.keys.believed(tx, now);
    if (!this.nextFrom(keys, now)) return keys;
    await this.keys.lock(tx);
    // Another process may have made it meanwhile.
    const signsFrom = this.nextFrom(await this.keys.believed(tx, now), now);
    if (signsFrom) await this.introduce(tx, now, signsFrom);
    return this.keys.believed(tx, now);
  }

  /** Lets the next key sign as soon as everybody can know it; one that is published already is taken. */
  async hasten(tx: SystemTx, now: Date): Promise<Successor> {
    await this.keys.lock(tx);
    const keys = await this.keys.believed(tx, now);
    if (keys.length === 0) return this.introduce(tx, now, now);
    const signsFrom = new Date(now.getTime() + publishedAheadMs);
    const coming = comingAt(keys, now);
    if (!coming) return this.introduce(tx, now, signsFrom);
    if (coming.signsFrom <= signsFrom) return coming;
    await this.keys.startAt(tx, coming.kid, signsFrom);
    await this.keys.endOthers(tx, coming.kid, this.endAfter(signsFrom));
    return { kid: coming.kid, signsFrom };
  }

  /** Lets a new key sign at once and believes no other any more. */
  async replace(tx: SystemTx, now: Date): Promise<Successor> {
    await this.keys.lock(tx);
    return this.introduce(tx, now, now, now);
  }

  private async introduce(
    tx: SystemTx,
    now: Date,
    signsFrom: Date,
    othersEndAt = this.endAfter(signsFrom),
  ): Promise<Successor> {
    const pair = await this.pairs.make();
    await this.keys.insert(tx, { ...pair, signsFrom });
    await this.keys.endOthers(tx, pair.kid, othersEndAt);
    await this.keys.deleteEnded(tx, now);
    return { kid: pair.kid, signsFrom };
  }

  private nextFrom(keys: readonly SigningKey[], now: Date): Date | undefined {
    return nextKeyFrom(keys, now, this.config.SIGNING_KEY_DAYS * dayMs);
  }

  private endAfter(signsFrom: Date): Date {
    return endAfter(signsFrom, longestTokenMs(this.config.ACCESS_TOKEN_SECONDS));
  }
}

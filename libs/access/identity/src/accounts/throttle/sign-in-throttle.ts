import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { Clock } from '@balance/kernel';
import { TooManyAttempts } from '../../domain/accounts.errors.js';
import { addressHashOf, decideAttempt, rememberedMs, withoutOne } from '../../domain/sign-in-throttle.js';
import { AccountSecrets } from '../account-secrets.js';
import { SignInThrottleRepository } from './sign-in-throttle.repository.js';

/**
 * Counts attempts to prove who somebody is, by address. Those of addresses that nobody has are counted in the same
 * place and the same way: a lock tells nothing.
 */
@Injectable()
export class SignInThrottle {
  constructor(
    private readonly throttles: SignInThrottleRepository,
    private readonly secrets: AccountSecrets,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt as a failure before it is made. Commit it before anything is checked.
   *
   * @throws {TooManyAttempts} `identity.too-many-attempts`
   */
  async begin(tx: SystemTx, emailKey: string): Promise<void> {
    const [addressHash, now] = [this.hashOf(emailKey), this.clock.now()];
    const decision = decideAttempt(await this.throttles.lock(tx, addressHash, now), now);
    if (decision.kind === 'locked') throw new TooManyAttempts(decision.retryAfterSeconds);
    await this.throttles.save(tx, addressHash, decision.failures);
  }

  /** Takes back an attempt that was neither right nor wrong. */
  async takeBack(tx: SystemTx, emailKey: string): Promise<void> {
    const addressHash = this.hashOf(emailKey);
    const failures = await this.throttles.lock(tx, addressHash, this.clock.now());
    await this.throttles.save(tx, addressHash, withoutOne(failures));
  }

  /** Forgets all failures of an address: its owner has proved to be one. */
  async forget(tx: SystemTx, emailKey: string): Promise<void> {
    await this.throttles.delete(tx, this.hashOf(emailKey));
    await this.throttles.purge(tx, new Date(this.clock.now().getTime() - rememberedMs));
  }

  private hashOf(emailKey: string): Buffer {
    return addressHashOf(this.secrets.key('sign-in-throttle'), emailKey);
  }
}

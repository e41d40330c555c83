import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type UserId } from '../../domain/caller.js';
import { readCode, stepOf } from '../../domain/totp.js';
import { AccountSecrets } from '../account-secrets.js';
import { codesOf } from './authenticator.js';
import { type SecondFactor, SecondFactorRepository } from './second-factor.repository.js';

/** Checks codes. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly secondFactors: SecondFactorRepository,
    private readonly secrets: AccountSecrets,
    private readonly clock: Clock,
  ) {}

  /** What somebody has to prove besides a password, if they have to. */
  async demanded(tx: SystemTx, userId: UserId): Promise<SecondFactor | undefined> {
    const secondFactor = await this.secondFactors.find(tx, userId);
    return secondFactor?.isConfirmed ? secondFactor : undefined;
  }

  /**
   * Uses a code up.
   *
   * @param text of the authenticator app, or a recovery code
   * @returns whether it was right, and not used before
   */
  async use(tx: SystemTx, userId: UserId, secondFactor: SecondFactor, text: string): Promise<boolean> {
    const presented = readCode(text);
    if (presented?.kind === 'recovery') return this.secondFactors.useRecoveryCode(tx, userId, presented.hash);
    const step = presented && this.stepOf(userId, secondFactor, presented.code);
    return step !== undefined && this.secondFactors.useStep(tx, userId, step);
  }

  /** The time step of an authenticator app's code, if it is right. */
  stepOf(userId: UserId, { sealedSecret, lastStep }: SecondFactor, code: string): number | undefined {
    const secret = this.secrets.box().open(sealedSecret, contextOf(userId));
    return stepOf(code, codesOf(secret), { now: this.clock.now(), lastStep });
  }

  remove(tx: SystemTx, userId: UserId): Promise<void> {
    return this.secondFactors.remove(tx, userId);
  }

  seal(userId: UserId, secret: string): Buffer {
    return this.secrets.box().seal(secret, contextOf(userId));
  }
}

const contextOf = (userId: UserId): string => `second-factor:${userId}`;

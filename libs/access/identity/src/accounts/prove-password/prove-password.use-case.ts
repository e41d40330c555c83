import { Injectable } from '@nestjs/common';
import { Database, type SystemTx } from '@balance/database';
import { assertNever } from '@balance/kernel';
import { SecondFactorRequired, SignInRefused } from '../../domain/accounts.errors.js';
import { type UserId } from '../../domain/caller.js';
import { readEmail } from '../../domain/email.js';
import { PasswordAttempts } from '../passwords/password-attempts.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { type Account } from '../user.repository.js';

/** Who has proved an address and a password. */
export interface ProvenPerson {
  readonly userId: UserId;
  /** Whether a second factor was proved as well. */
  readonly hasSecondFactor: boolean;
}

type Outcome = 'proven' | 'proven-twice' | 'code-missing' | 'code-wrong';

/** Checks what somebody signs in with. Neither answer nor time tells who is registered. */
@Injectable()
export class ProvePassword {
  constructor(
    private readonly database: Database,
    private readonly attempts: PasswordAttempts,
    private readonly secondFactors: SecondFactors,
  ) {}

  /**
   * @param code of the authenticator app, or a recovery code
   * @throws {SignInRefused} `identity.sign-in-refused`, {@link SecondFactorRequired} `identity.second-factor-required`,
   *   {@link TooManyAttempts} `identity.too-many-attempts`, {@link Busy} `identity.busy`
   */
  async execute(input: { email: string; password: string; code?: string }): Promise<ProvenPerson> {
    const account = await this.attempts.attempt(keyOf(input.email), input.password);
    if (!account || !account.isVerified || account.isDisabled) throw new SignInRefused();
    // Decided in the transaction and thrown after it: what was counted must not be rolled back.
    const outcome = await this.database.asSystem((tx) => this.checkCode(tx, account, input.code));
    switch (outcome) {
      case 'code-missing':
      case 'code-wrong':
        throw new SecondFactorRequired();
      case 'proven':
      case 'proven-twice':
        await this.attempts.renew(account, input.password);
        return { userId: account.id, hasSecondFactor: outcome === 'proven-twice' };
      default:
        return assertNever(outcome);
    }
  }

  private async checkCode(tx: SystemTx, { id, emailKey }: Account, code?: string): Promise<Outcome> {
    const demanded = await this.secondFactors.demanded(tx, id);
    if (demanded && code === undefined) {
      // Not forgotten: else whoever has the password could guess codes for ever.
      await this.attempts.takeBack(tx, emailKey);
      return 'code-missing';
    }
    if (demanded && code !== undefined && !(await this.secondFactors.use(tx, id, demanded, code)))
      return 'code-wrong';
    await this.attempts.succeed(tx, emailKey);
    return demanded ? 'proven-twice' : 'proven';
  }
}

/** What cannot be read as an address is counted as it was typed. */
function keyOf(email: string): string {
  const reading = readEmail(email);
  return reading.outcome === 'read' ? reading.email.key : email;
}

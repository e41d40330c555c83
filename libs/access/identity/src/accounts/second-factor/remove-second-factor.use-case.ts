import { Injectable } from '@nestjs/common';
import { Database, type SystemTx } from '@balance/database';
import { CodeRefused, SecondFactorOff } from '../../domain/accounts.errors.js';
import { type Person } from '../../domain/caller.js';
import { SignInThrottle } from '../throttle/sign-in-throttle.js';
import { UserRepository } from '../user.repository.js';
import { AnnounceSecondFactor } from './announce-second-factor.js';
import { type SecondFactor } from './second-factor.repository.js';
import { SecondFactors } from './second-factors.js';

/** Lets the password alone do again, for somebody who still has the second factor. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly throttle: SignInThrottle,
    private readonly secondFactors: SecondFactors,
    private readonly announce: AnnounceSecondFactor,
  ) {}

  /**
   * Wrong codes count like those at the door: a session that was taken over must not be where they are guessed.
   *
   * @throws {SecondFactorOff} `identity.second-factor-off`, {@link CodeRefused} `identity.code-refused`,
   *   {@link TooManyAttempts} `identity.too-many-attempts`
   */
  async execute(person: Person, code: string): Promise<void> {
    const { demanded, emailKey } = await this.database.asSystem((tx) => this.begin(tx, person));
    const mail = await this.database.asSystem(async (tx) => {
      if (!(await this.secondFactors.use(tx, person.userId, demanded, code))) throw new CodeRefused();
      await this.secondFactors.remove(tx, person.userId);
      await this.throttle.forget(tx, emailKey);
      return this.announce.within(tx, person, 'second-factor-off');
    });
    await this.announce.after(mail, person.cause);
  }

  private async begin(
    tx: SystemTx,
    { userId }: Person,
  ): Promise<{ demanded: SecondFactor; emailKey: string }> {
    const account = await this.users.find(tx, userId);
    const demanded = account && (await this.secondFactors.demanded(tx, userId));
    if (!demanded) throw new SecondFactorOff();
    await this.throttle.begin(tx, account.emailKey);
    return { demanded, emailKey: account.emailKey };
  }
}

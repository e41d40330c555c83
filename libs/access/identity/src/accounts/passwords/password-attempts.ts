import { Injectable } from '@nestjs/common';
import { Database, type SystemTx } from '@balance/database';
import { Busy } from '../../domain/accounts.errors.js';
import { SignInThrottle } from '../throttle/sign-in-throttle.js';
import { type Account, UserRepository } from '../user.repository.js';
import { PasswordHasher } from './password-hasher.js';

/** Lets people try to prove who they are by their password, and not too often. */
@Injectable()
export class PasswordAttempts {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly throttle: SignInThrottle,
    private readonly hasher: PasswordHasher,
  ) {}

  /**
   * Counts as a failure until {@link succeed} or {@link takeBack} is called. For an address that nobody has, the same
   * statements run, and a password is checked against a hash of the same cost.
   *
   * @returns the account, when the password is its own
   * @throws {TooManyAttempts} `identity.too-many-attempts`, {@link Busy} `identity.busy`
   */
  attempt(emailKey: string, password: string): Promise<Account | undefined> {
    return this.hasher.inTurn(async (isRight) => {
      const account = await this.database.asSystem(async (tx) => {
        await this.throttle.begin(tx, emailKey);
        return this.users.byEmail(tx, emailKey);
      });
      return (await isRight(account?.passwordHash, password)) ? account : undefined;
    });
  }

  /** Forgets all failures: whoever it was has proved everything that they have to. */
  succeed(tx: SystemTx, emailKey: string): Promise<void> {
    return this.throttle.forget(tx, emailKey);
  }

  /** Neither forgets nor counts: the password was right, and is not all that has to be proved. */
  takeBack(tx: SystemTx, emailKey: string): Promise<void> {
    return this.throttle.takeBack(tx, emailKey);
  }

  /** Hashes a right password anew when the parameters have changed since. */
  async renew({ id, passwordHash }: Account, password: string): Promise<void> {
    if (passwordHash === null || !this.hasher.isOutdated(passwordHash)) return;
    try {
      const renewed = await this.hasher.hash(password);
      await this.database.asSystem((tx) => this.users.replaceHash(tx, id, passwordHash, renewed));
    } catch (fault) {
      // It can wait until they sign in next.
      if (!(fault instanceof Busy)) throw fault;
    }
  }
}

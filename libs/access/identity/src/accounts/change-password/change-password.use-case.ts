import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { NotAuthenticated } from '../../domain/identity.errors.js';
import { PasswordWrong } from '../../domain/accounts.errors.js';
import { type Person } from '../../domain/caller.js';
import { ChoosePassword } from '../passwords/choose-password.js';
import { PasswordAttempts } from '../passwords/password-attempts.js';
import { ReplacePassword } from '../reset-password/replace-password.js';
import { UserRepository } from '../user.repository.js';

/** Replaces the password of somebody who knows it. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly attempts: PasswordAttempts,
    private readonly passwords: ChoosePassword,
    private readonly replacePassword: ReplacePassword,
  ) {}

  /**
   * Ends all sessions but the one in which it is asked for.
   *
   * @throws {PasswordRefused} `identity.password-refused`, {@link PasswordWrong} `identity.password-wrong`,
   *   {@link TooManyAttempts} `identity.too-many-attempts`, {@link Busy} `identity.busy`
   */
  async execute(
    { userId, sessionId, cause }: Person,
    { current, password }: { current: string; password: string },
  ): Promise<void> {
    const owner = await this.database.asSystem((tx) => this.users.find(tx, userId));
    if (!owner) throw new NotAuthenticated();
    this.passwords.check(password, owner);
    const proven = await this.attempts.attempt(owner.emailKey, current);
    const checked = proven?.passwordHash;
    if (typeof checked !== 'string') throw new PasswordWrong();
    const passwordHash = await this.passwords.hash(password, owner);
    const change = { because: 'password-changed', cause, except: sessionId } as const;
    await this.replacePassword.execute(userId, change, async (tx) => {
      // Somebody else may have replaced it meanwhile, who got in with it: then it is no proof any more.
      if (!(await this.users.replaceHash(tx, userId, checked, passwordHash))) throw new PasswordWrong();
      await this.attempts.succeed(tx, owner.emailKey);
    });
  }
}

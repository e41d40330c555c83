import { Injectable } from '@nestjs/common';
import { type Id } from '@balance/kernel';
import { Links } from '../links/links.js';
import { ChoosePassword } from '../passwords/choose-password.js';
import { PasswordAttempts } from '../passwords/password-attempts.js';
import { UserRepository } from '../user.repository.js';
import { ReplacePassword } from './replace-password.js';

/** Gives a new password to whoever reads the mails of an address. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly links: Links,
    private readonly passwords: ChoosePassword,
    private readonly replacePassword: ReplacePassword,
    private readonly users: UserRepository,
    private readonly attempts: PasswordAttempts,
  ) {}

  /**
   * Ends all sessions and every lock, and the address counts as verified.
   *
   * @throws {LinkInvalid} `identity.link-invalid`, {@link PasswordRefused} `identity.password-refused`,
   *   {@link Busy} `identity.busy`
   */
  async execute(token: string, password: string, correlationId: Id<'correlation'>): Promise<void> {
    const account = await this.links.holder('reset-password', token);
    const passwordHash = await this.passwords.hash(password, account);
    const cause = { actor: `user:${account.id}`, correlationId, causationId: null };
    const change = { because: 'password-reset', cause, except: null } as const;
    await this.replacePassword.execute(account.id, change, async (tx) => {
      const { userId } = await this.links.use(tx, 'reset-password', token);
      await this.users.resetPassword(tx, userId, passwordHash);
      await this.attempts.succeed(tx, account.emailKey);
    });
  }
}

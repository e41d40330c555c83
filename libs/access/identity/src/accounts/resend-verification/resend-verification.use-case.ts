import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { emailOf } from '../email-of.js';
import { RequestMail } from '../request-mail/request-mail.js';
import { UserRepository } from '../user.repository.js';
import { UserTokenRepository } from '../user-token.repository.js';

/** Mails another link to whoever has registered an address and not verified it. */
@Injectable()
export class ResendVerification {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly tokens: UserTokenRepository,
    private readonly mails: RequestMail,
  ) {}

  /**
   * Says nothing of whether there is such an account. The link is for what was registered last; earlier links hold too.
   *
   * @throws {EmailInvalid} `identity.email-invalid`
   */
  async execute(typed: string, cause: Cause): Promise<void> {
    const email = emailOf(typed);
    const mail = await this.database.asSystem(async (tx) => {
      const account = await this.users.byEmail(tx, email.key);
      if (!account || account.isVerified || account.isDisabled) return undefined;
      const registration = await this.tokens.lastRegistration(tx, account.id);
      return (
        registration && this.mails.ask(tx, { userId: account.id, purpose: 'verify-email', registration })
      );
    });
    await this.mails.send(mail, cause);
  }
}

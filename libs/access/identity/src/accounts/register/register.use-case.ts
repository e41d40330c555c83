import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, Ids } from '@balance/kernel';
import { emailOf } from '../email-of.js';
import { ChoosePassword } from '../passwords/choose-password.js';
import { RequestMail } from '../request-mail/request-mail.js';
import { UserRepository } from '../user.repository.js';

/** Opens an account for whoever reads the mails of an address. */
@Injectable()
export class Register {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly passwords: ChoosePassword,
    private readonly mails: RequestMail,
    private readonly ids: Ids,
  ) {}

  /**
   * What is chosen here holds once the mailed link is used: of two who register one address, the one who reads its
   * mails decides, by the link that they use. For an address with an account its owner is told, and nobody else.
   *
   * @throws {EmailInvalid} `identity.email-invalid`, {@link PasswordRefused} `identity.password-refused`,
   *   {@link Busy} `identity.busy`
   */
  async execute(
    { email: typed, password, name }: { email: string; password: string; name: string },
    cause: Cause,
  ): Promise<void> {
    const email = emailOf(typed);
    // Before it is known whether the address is: hashing must take as long for both.
    const passwordHash = await this.passwords.hash(password, { email: email.typed, name });
    const mail = await this.database.asSystem(async (tx) => {
      const { id, isVerified, isDisabled } = await this.users.ensure(tx, {
        id: this.ids.next(),
        email,
        name,
      });
      if (isDisabled) return undefined;
      if (isVerified) return this.mails.ask(tx, { userId: id, purpose: 'already-registered' });
      const registration = { email: email.typed, name, passwordHash };
      return this.mails.ask(tx, { userId: id, purpose: 'verify-email', registration });
    });
    await this.mails.send(mail, cause);
  }
}

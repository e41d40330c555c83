import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { emailOf } from '../email-of.js';
import { Links } from '../links/links.js';
import { RequestMail } from '../request-mail/request-mail.js';
import { UserRepository } from '../user.repository.js';

/** Mails a link by which a forgotten password is replaced. */
@Injectable()
export class RequestReset {
  constructor(
    private readonly database: Database,
    private readonly users: UserRepository,
    private readonly links: Links,
    private readonly mails: RequestMail,
  ) {}

  /**
   * Says nothing of whether there is such an account. The mail goes to the address that the account has, never to the
   * one that was typed here.
   *
   * @throws {EmailInvalid} `identity.email-invalid`
   */
  async execute(typed: string, cause: Cause): Promise<void> {
    const email = emailOf(typed);
    const mail = await this.database.asSystem(async (tx) => {
      const account = await this.users.byEmail(tx, email.key);
      if (!account || account.isDisabled) return undefined;
      // Those of before only once another one is under way: else asking often would leave none that holds.
      const requested = await this.mails.ask(tx, { userId: account.id, purpose: 'reset-password' });
      if (requested) await this.links.endAll(tx, account.id, ['reset-password'], requested.id);
      return requested;
    });
    await this.mails.send(mail, cause);
  }
}

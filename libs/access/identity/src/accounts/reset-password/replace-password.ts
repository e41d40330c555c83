import { Injectable } from '@nestjs/common';
import { Database, type SystemTx } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { type SessionId, type UserId } from '../../domain/caller.js';
import { Links } from '../links/links.js';
import { RequestMail } from '../request-mail/request-mail.js';
import { EndSessions } from '../../sessions/end-sessions/end-sessions.use-case.js';

/** Does what every new password brings with it. */
@Injectable()
export class ReplacePassword {
  constructor(
    private readonly database: Database,
    private readonly links: Links,
    private readonly endSessions: EndSessions,
    private readonly mails: RequestMail,
  ) {}

  /**
   * Ends sessions and mailed links, and tells the owner, in the transaction of the change.
   *
   * @param save proves the right to it and saves the new password
   */
  async execute(
    userId: UserId,
    change: {
      readonly because: 'password-changed' | 'password-reset';
      readonly cause: Cause;
      readonly except: SessionId | null;
    },
    save: (tx: SystemTx) => Promise<void>,
  ): Promise<void> {
    const { because, cause, except } = change;
    const mail = await this.database.asSystem(async (tx) => {
      await save(tx);
      await this.links.endAll(tx, userId, ['verify-email', 'reset-password']);
      await this.endSessions.execute(tx, userId, because, cause, except);
      return this.mails.note(tx, userId, 'password-changed');
    });
    await this.mails.send(mail, cause);
  }
}

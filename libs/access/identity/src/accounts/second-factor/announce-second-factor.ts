import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type Cause } from '@balance/kernel';
import { type Person } from '../../domain/caller.js';
import { EndSessions } from '../../sessions/end-sessions/end-sessions.use-case.js';
import { RequestMail, type RequestedMail } from '../request-mail/request-mail.js';

/** Does what every change of a second factor brings with it. */
@Injectable()
export class AnnounceSecondFactor {
  constructor(
    private readonly endSessions: EndSessions,
    private readonly mails: RequestMail,
  ) {}

  /** Ends the person's other sessions, in the transaction of the change. */
  async within(
    tx: SystemTx,
    { userId, sessionId, cause }: Person,
    purpose: 'second-factor-on' | 'second-factor-off',
  ): Promise<RequestedMail> {
    await this.endSessions.execute(tx, userId, 'second-factor-changed', cause, sessionId);
    return this.mails.note(tx, userId, purpose);
  }

  /** Tells the owner, after the commit. */
  after(mail: RequestedMail, cause: Cause): Promise<void> {
    return this.mails.send(mail, cause);
  }
}

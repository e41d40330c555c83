import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { assertNever, Clock } from '@balance/kernel';
import { type JobData } from '@balance/queue';
import { LinkUrls } from '../links/link-urls.js';
import { type MailPurpose, type UserTokenId } from '../user-token.repository.js';
import { type Letter } from './letter.js';
import { alreadyRegistered } from './letters/already-registered.js';
import { invitation } from './letters/invitation.js';
import { passwordChanged } from './letters/password-changed.js';
import { resetPassword } from './letters/reset-password.js';
import { secondFactorOff, secondFactorOn } from './letters/second-factor-changed.js';
import { verifyEmail } from './letters/verify-email.js';
import { MailRepository } from './mail.repository.js';
import { type sendMail } from './send-mail.contract.js';

export interface WrittenMail {
  readonly to: string;
  readonly letter: Letter;
}

/** Writes the mail that a job asks for, with the link that only now is made. */
@Injectable()
export class WriteMail {
  constructor(
    private readonly mails: MailRepository,
    private readonly urls: LinkUrls,
    private readonly clock: Clock,
  ) {}

  /** @returns nothing when there is nothing to tell any more: the link was used, the invitation was taken back */
  async execute(tx: SystemTx, request: JobData<typeof sendMail>): Promise<WrittenMail | undefined> {
    const now = this.clock.now();
    if (request.kind === 'user-token') {
      const mail = await this.mails.userMail(tx, request.id, now);
      return mail && { to: mail.to, letter: this.letterTo(mail.purpose, request.id) };
    }
    const facts = await this.mails.invitation(tx, request.tenantId, request.id, now);
    return facts && { to: facts.to, letter: invitation(this.urls.of('invitation', request.id), facts) };
  }

  private letterTo(purpose: MailPurpose, id: UserTokenId): Letter {
    switch (purpose) {
      case 'verify-email':
        return verifyEmail(this.urls.of(purpose, id));
      case 'reset-password':
        return resetPassword(this.urls.of(purpose, id));
      case 'already-registered':
        return alreadyRegistered(this.urls.signIn);
      case 'password-changed':
        return passwordChanged(this.urls.signIn);
      case 'second-factor-on':
        return secondFactorOn(this.urls.signIn);
      case 'second-factor-off':
        return secondFactorOff(this.urls.signIn);
      default:
        return assertNever(purpose);
    }
  }
}

import { Module } from '@nestjs/common';
import { MailModule } from '@balance/mail';
import { LinksModule } from './accounts/links/links.module.js';
import { MailRepository } from './accounts/send-mail/mail.repository.js';
import { SendMailJob } from './accounts/send-mail/send-mail.job.js';
import { SendMail } from './accounts/send-mail/send-mail.use-case.js';
import { WriteMail } from './accounts/send-mail/write-mail.js';

@Module({
  imports: [LinksModule, MailModule],
  providers: [MailRepository, WriteMail, SendMail, SendMailJob],
})
export class IdentityWorkerModule {}

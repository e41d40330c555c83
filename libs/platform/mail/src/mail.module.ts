import { Module } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { Clock } from '@balance/kernel';
import { senderOf } from './compose.js';
import { Mailer } from './mailer.js';
import { OutboxMailer } from './outbox-mailer.js';
import { outboxOf } from './outbox.js';
import { SmtpMailer } from './smtp-mailer.js';

/** Makes {@link Mailer} injectable: a mail server's with `SMTP_URL`, else the outbox's. */
@Module({
  providers: [
    {
      provide: Mailer,
      inject: [CONFIG, Clock],
      useFactory: (config: Config, clock: Clock): Mailer => {
        const from = senderOf(config.MAIL_FROM);
        return config.SMTP_URL === undefined
          ? new OutboxMailer(outboxOf(config), from, clock)
          : new SmtpMailer(config.SMTP_URL, from, clock);
      },
    },
  ],
  exports: [Mailer],
})
export class MailModule {}

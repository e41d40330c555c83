export { type Mail, type Recipient } from './mail.js';
export { MailRefused, MailUnknown, RecipientInvalid, SenderInvalid } from './mail.errors.js';
export { MailModule } from './mail.module.js';
export { Mailer } from './mailer.js';
export { Outbox, type OutboxMail, outboxOf } from './outbox.js';

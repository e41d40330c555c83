import { DomainError } from '@balance/kernel';

export class SenderInvalid extends DomainError {
  readonly code = 'mail.sender-invalid';
  constructor(sender: string) {
    super(`MAIL_FROM is not one address, such as \`Balance <balance@example.com>\`: ${sender}`, { sender });
  }
}

export class RecipientInvalid extends DomainError {
  readonly code = 'mail.recipient-invalid';
  constructor() {
    super('No mail can be sent there: the recipient is not one plain address');
  }
}

/** The server will not take this mail, however often it is tried. What the server says often holds the address, so only its codes are told. */
export class MailRefused extends DomainError {
  readonly code = 'mail.refused';
  constructor(response: string) {
    super(`The mail server refused the mail for good: ${response}`, { response });
  }
}

export class MailUnknown extends DomainError {
  readonly code = 'mail.unknown';
  override readonly status = 404;
  constructor(id: string) {
    super(`The outbox holds no mail ${id}. \`balance mail\` lists those that it does.`, { id });
  }
}

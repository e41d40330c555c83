import { type Mail } from './mail.js';

/** Sends mails: to a mail server, or into a folder when there is none. */
export abstract class Mailer {
  /**
   * Resolves once the server has taken the mail, or the file is on the disk. What it throws otherwise is worth a retry.
   *
   * @throws {MailRefused} `mail.refused`, {@link RecipientInvalid} `mail.recipient-invalid`: never worth one
   */
  abstract send(mail: Mail): Promise<void>;
}

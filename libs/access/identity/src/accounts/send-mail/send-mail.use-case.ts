import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, Clock } from '@balance/kernel';
import { Mailer } from '@balance/mail';
import { type JobData } from '@balance/queue';
import { rendered } from './letter.js';
import { MailRepository } from './mail.repository.js';
import { type sendMail } from './send-mail.contract.js';
import { WriteMail } from './write-mail.js';

/** Longer than any job waits or is kept as a dead letter for a replay. */
const keptMs = 30 * 24 * 3_600_000;

/** Sends a mail. */
@Injectable()
export class SendMail {
  constructor(
    private readonly database: Database,
    private readonly writeMail: WriteMail,
    private readonly mails: MailRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /**
   * A mail that was sent before, for the same cause, is not sent again. Nobody can be sure of that: who dies between
   * the server's word and the note of it sends it a second time, with the same Message-ID. No transaction is held open
   * while the server is spoken to: readers of the event log wait for the oldest one.
   *
   * @throws {MailRefused} `mail.refused`, {@link RecipientInvalid} `mail.recipient-invalid`
   */
  async execute(request: JobData<typeof sendMail>, cause: Cause): Promise<void> {
    const id = mailIdOf(request, cause);
    const mail = await this.database.asSystem(async (tx) =>
      (await this.mails.isSent(tx, id)) ? undefined : this.writeMail.execute(tx, request),
    );
    if (!mail) return;
    await this.mailer.send({ id, to: { address: mail.to }, ...rendered(mail.letter) });
    const now = this.clock.now();
    await this.database.asSystem(async (tx) => {
      await this.mails.markSent(tx, id, now);
      await this.mails.purge(tx, new Date(now.getTime() - keptMs));
    });
  }
}

/** One mail for one thing and one reason: inviting somebody a second time is another reason. */
const mailIdOf = ({ kind, id }: JobData<typeof sendMail>, { correlationId }: Cause): string =>
  createHash('sha256').update(`${kind}|${id}|${correlationId}`).digest('hex').slice(0, 24);

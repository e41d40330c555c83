import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { EventLog } from '@balance/events';
import { type Cause, DomainError, type TenantId } from '@balance/kernel';
import { type Mail, Mailer } from '@balance/mail';
import { type ReportId } from '../../domain/report.js';
import { type ScheduleId } from '../domain/schedule.js';
import { reportMailed } from '../domain/schedule.events.js';
import { type Recipient, RecipientRepository } from '../recipient.repository.js';

export interface ReportMailing {
  readonly tenantId: TenantId;
  readonly reportId: ReportId;
  readonly scheduleId: ScheduleId;
  readonly recipients: readonly Recipient[];
  readonly letter: Pick<Mail, 'subject' | 'text' | 'html'>;
}

/** Sends one mail to each recipient, and notes each that was taken. */
@Injectable()
export class SendLetters {
  constructor(
    private readonly database: Database,
    private readonly recipients: RecipientRepository,
    private readonly mailer: Mailer,
    private readonly events: EventLog,
  ) {}

  /**
   * One that is refused keeps none of the others from theirs. No transaction is held open while the server is spoken to;
   * who dies before the note of it sends that mail a second time, with the same Message-ID.
   */
  async execute(mailing: ReportMailing, cause: Cause): Promise<void> {
    const faults: unknown[] = [];
    for (const recipient of mailing.recipients) {
      try {
        await this.sendTo(recipient, mailing, cause);
      } catch (fault) {
        faults.push(fault);
      }
    }
    // What may pass is worth another try, by which what is final comes up again.
    if (faults.length > 0) throw faults.find((fault) => !(fault instanceof DomainError)) ?? faults[0];
  }

  private async sendTo({ userId, email }: Recipient, mailing: ReportMailing, cause: Cause): Promise<void> {
    const { tenantId, reportId, scheduleId, letter } = mailing;
    const id = createHash('sha256').update(`report|${reportId}|${userId}`).digest('hex').slice(0, 24);
    await this.mailer.send({ id, to: { address: email }, ...letter });
    await this.database.forTenant(tenantId, async (tx) => {
      await this.recipients.markSent(tx, reportId, userId);
      const payload = { reportId, scheduleId, userId };
      await this.events.append(tx, [{ event: reportMailed, stream: `report:${reportId}`, payload, cause }]);
    });
  }
}

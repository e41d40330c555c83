import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { type Cause, type TenantId } from '@balance/kernel';
import { type ReportId } from '../../domain/report.js';
import { RecipientRepository } from '../recipient.repository.js';
import { ScheduleRepository } from '../schedule.repository.js';
import { SendLetters } from './send-letters.js';
import { WriteReportMail } from './write-report-mail.js';

/** Mails links to a scheduled report to those who were chosen and are still members. */
@Injectable()
export class MailReport {
  constructor(
    private readonly database: Database,
    private readonly schedules: ScheduleRepository,
    private readonly recipients: RecipientRepository,
    private readonly writeReportMail: WriteReportMail,
    private readonly sendLetters: SendLetters,
  ) {}

  /**
   * Whom it was mailed to before is left out. Of a report that nobody scheduled there is nothing to do.
   *
   * @throws {DomainError} `mail.refused`, `mail.recipient-invalid`
   */
  async execute(tenantId: TenantId, reportId: ReportId, cause: Cause): Promise<void> {
    const mail = await this.database.readForTenant(tenantId, async (tx) => {
      const schedule = await this.schedules.behind(tx, reportId);
      if (!schedule) return undefined;
      const recipients = await this.recipients.waiting(tx, reportId, schedule.recipientIds);
      if (recipients.length === 0) return undefined;
      const letter = await this.writeReportMail.execute(tx, tenantId, reportId, schedule);
      return { tenantId, reportId, scheduleId: schedule.id, recipients, letter };
    });
    if (mail) await this.sendLetters.execute(mail, cause);
  }
}

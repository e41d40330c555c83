import { Injectable } from '@nestjs/common';
import { TriggeredBy } from '@balance/events';
import { idSchema } from '@balance/kernel';
import { HandlesJob, type JobContext, type JobData, type JobHandler } from '@balance/queue';
import { memberInvited } from '../../domain/members.events.js';
import { sendMail } from './send-mail.contract.js';
import { SendMail } from './send-mail.use-case.js';

const invitationId = idSchema('invitation');

/** Sends mails to people, and to those who are asked to become members. */
@Injectable()
@HandlesJob(sendMail)
@TriggeredBy(memberInvited, sendMail, ({ tenantId, stream }) => ({
  kind: 'invitation' as const,
  tenantId,
  id: invitationId.parse(stream.slice('invitation:'.length)),
}))
export class SendMailJob implements JobHandler<typeof sendMail> {
  constructor(private readonly useCase: SendMail) {}

  handle(request: JobData<typeof sendMail>, { cause }: JobContext): Promise<void> {
    return this.useCase.execute(request, cause);
  }
}

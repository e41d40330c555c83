import { DomainError } from '@balance/kernel';

export class ScheduleInvalid extends DomainError {
  readonly code = 'reports.schedule-invalid';
  constructor(message: string) {
    super(message);
  }
}

export class RecipientUnknown extends DomainError {
  readonly code = 'reports.recipient-unknown';
  constructor(userIds: readonly string[]) {
    super('Reports are sent to members of the tenant only; some of the recipients are none', { userIds });
  }
}

export class ScheduleNotFound extends DomainError {
  readonly code = 'reports.schedule-not-found';
  override readonly status = 404;
  constructor(scheduleId: string) {
    super(`There is no report schedule ${scheduleId}`, { scheduleId });
  }
}

import { DomainError } from '@balance/kernel';

export class PeriodInvalid extends DomainError {
  readonly code = 'reports.period-invalid';
  constructor(message: string, where: { from: string; to: string } | { day: string } | { kind: string }) {
    super(message, where);
  }
}

export class KindUnknown extends DomainError {
  readonly code = 'reports.kind-unknown';
  constructor(kind: string, known: readonly string[]) {
    super(`There is no report of kind ${kind}; there are ${known.join(', ')}`, { kind, known });
  }
}

export class ReportNotFound extends DomainError {
  readonly code = 'reports.not-found';
  override readonly status = 404;
  constructor(reportId: string) {
    super(`There is no report ${reportId}`, { reportId });
  }
}

export class ReportNotReady extends DomainError {
  readonly code = 'reports.not-ready';
  override readonly status = 409;
  constructor(reportId: string, status: string) {
    super(
      status === 'failed'
        ? `Report ${reportId} failed; its \`error\` says why. Request a new one.`
        : `Report ${reportId} is still being made; ask again shortly`,
      { reportId, reportStatus: status },
    );
  }
}

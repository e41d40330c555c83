import { DomainError } from '@balance/kernel';

export class PeriodInvalid extends DomainError {
  readonly code = 'reports.period-invalid';
  constructor(message: string, where: { from: string; to: string } | { day: string } | { kind: string }) {
    super(message, where);
  }
}

export class AsOfInvalid extends DomainError {
  readonly code = 'reports.as-of-invalid';
  constructor(asOf: string) {
    super('The books cannot be shown as of a moment that has not come yet; leave `asOf` out for now', {
      asOf,
    });
  }
}

export class TooManyColumns extends DomainError {
  readonly code = 'reports.too-many-columns';
  constructor(periods: number, most: number) {
    super(`A report has at most ${most} columns of periods; make the period shorter or its parts longer`, {
      periods,
      most,
    });
  }
}

export class CurrencyInvalid extends DomainError {
  readonly code = 'reports.currency-invalid';
  constructor(currency: string) {
    super(`${currency} is no ISO 4217 currency code`, { currency });
  }
}

/** An account that a report is asked for is not there, or holds no cash where it should. */
export class AccountsInvalid extends DomainError {
  readonly code = 'reports.accounts-invalid';
  constructor(message: string, accounts: readonly string[]) {
    super(message, { accounts });
  }
}

export class ParameterNotTaken extends DomainError {
  readonly code = 'reports.parameter-not-taken';
  constructor(kind: string, parameter: string) {
    super(`A report of kind ${kind} takes no \`${parameter}\`; leave it out`, { kind, parameter });
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

export class ReportNotReproducible extends DomainError {
  readonly code = 'reports.not-reproducible';
  override readonly status = 409;
  constructor(reportId: string) {
    super(
      `Report ${reportId} is from before reports kept what they were made from; request it anew to verify it`,
      { reportId },
    );
  }
}

/** A line of a budget cannot be planned as it is. @param line counts from 0 */
export class BudgetInvalid extends DomainError {
  readonly code = 'reports.budget-invalid';
  constructor(message: string, line: number) {
    super(message, { line });
  }
}

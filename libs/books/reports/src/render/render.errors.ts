import { DomainError } from '@balance/kernel';
import { type Format } from './formats.js';

export class ReportTooLarge extends DomainError {
  readonly code = 'reports.too-large';
  constructor(format: Format, rows: number, most: number) {
    super(
      `A report of ${rows} rows is too large for ${format}, which takes ${most}. Take it as CSV or JSON.`,
      {
        format,
        rows,
        most,
      },
    );
  }
}

export class ReportTooLargeToWait extends DomainError {
  readonly code = 'reports.too-large-to-wait';
  override readonly status = 409;
  constructor(format: Format, rows: number, most: number) {
    super(
      `To make ${rows} rows as ${format} takes too long to wait for, at more than ${most}. Ask for a file: POST /reports/{id}/files.`,
      { format, rows, most },
    );
  }
}

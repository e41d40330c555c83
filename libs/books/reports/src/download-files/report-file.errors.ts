import { DomainError } from '@balance/kernel';

export class ReportFileNotFound extends DomainError {
  readonly code = 'reports.file-not-found';
  override readonly status = 404;
  constructor(fileId: string) {
    super(`The report has no file ${fileId}; GET /reports/{id}/files lists those that it has`, { fileId });
  }
}

import { DomainError } from '@balance/kernel';

export class DownloadNotFound extends DomainError {
  readonly code = 'reports.download-not-found';
  override readonly status = 404;
  constructor() {
    super('There is nothing to download there. Take the link as it was given out, whole.');
  }
}

export class DownloadExpired extends DomainError {
  readonly code = 'reports.download-expired';
  override readonly status = 410;
  constructor(expiredAt: Date) {
    super('The link has expired. The file is still there: ask for a new link where reports are listed.', {
      expiredAt: expiredAt.toISOString(),
    });
  }
}

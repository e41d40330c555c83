import { DomainError } from '@balance/kernel';

export class FileTooLarge extends DomainError {
  readonly code = 'storage.file-too-large';
  override readonly status = 413;
  constructor(limitBytes: number) {
    super(
      `The file is larger than ${Math.round(limitBytes / 1_048_576)} MiB. Split it, or raise UPLOAD_LIMIT_MB.`,
      { limitBytes },
    );
  }
}

export class StorageFull extends DomainError {
  readonly code = 'storage.full';
  override readonly status = 507;
  constructor() {
    super('The disk that keeps the files is full. Nothing was taken in; free some space and send it again.');
  }
}

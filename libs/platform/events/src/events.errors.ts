import { DomainError } from '@balance/kernel';

export class VersionConflict extends DomainError {
  readonly code = 'events.version-conflict';
  override readonly status = 409;
  constructor() {
    super('Somebody else changed this meanwhile. Load it again and repeat the change.');
  }
}

export class CursorInvalid extends DomainError {
  readonly code = 'events.cursor-invalid';
  override readonly status = 400;
  constructor(cursor: string) {
    super('The cursor is not one that this API gave out. Start again without it.', { cursor });
  }
}

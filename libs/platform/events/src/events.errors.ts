import { DomainError } from '@balance/kernel';

export class VersionConflict extends DomainError {
  readonly code = 'events.version-conflict';
  override readonly status = 409;
  constructor() {
    super('Somebody else changed this meanwhile. Load it again and repeat the change.');
  }
}

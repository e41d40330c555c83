import { DomainError } from '@balance/kernel';

export class LockHeld extends DomainError {
  readonly code = 'ledger.lock-held';
  override readonly status = 403;
  constructor(lockedThrough: string | null) {
    super(
      `The books are closed through ${lockedThrough}. To open a closed period again, ask somebody with ledger:override.`,
      { lockedThrough },
    );
  }
}

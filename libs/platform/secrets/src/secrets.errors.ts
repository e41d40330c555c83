import { DomainError } from '@balance/kernel';

export class SecretKeyMissing extends DomainError {
  readonly code = 'secrets.key-missing';
  constructor() {
    super(
      'SECRET_KEY is not set. `npm start` makes one; a single process needs it: 64 hexadecimal digits, the same for all.',
    );
  }
}

export class SecretUnreadable extends DomainError {
  readonly code = 'secrets.unreadable';
  override readonly status = 500;
  constructor(context: string) {
    super(
      `The secret of ${context} does not open: it was sealed with another SECRET_KEY, for something else, or it was changed`,
      { context },
    );
  }
}

import { DomainError } from '@balance/kernel';

export class RefreshRefused extends DomainError {
  readonly code = 'identity.refresh-refused';
  override readonly status = 401;
  constructor() {
    super('This refresh token is none, or its session has ended. Sign in again.');
  }
}

export class RefreshReused extends DomainError {
  readonly code = 'identity.refresh-reused';
  override readonly status = 401;
  constructor() {
    super(
      'This refresh token was used before, so somebody may have copied it: its session has ended. Sign in again. ' +
        'A client refreshes once at a time and then takes the new token.',
    );
  }
}

export class SessionNotFound extends DomainError {
  readonly code = 'identity.session-not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`You have no session ${id}, or it has ended`, { id });
  }
}

export class ActingAsYourself extends DomainError {
  readonly code = 'identity.acting-as-yourself';
  constructor() {
    super('Nobody needs to act as themselves. Name another member.');
  }
}

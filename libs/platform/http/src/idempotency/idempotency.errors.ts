import { DomainError } from '@balance/kernel';

export class IdempotencyKeyInvalid extends DomainError {
  readonly code = 'http.idempotency-key-invalid';
  override readonly status = 400;
  constructor() {
    super('An Idempotency-Key is 1 to 255 visible ASCII characters, such as a UUID');
  }
}

export class IdempotencyKeyReused extends DomainError {
  readonly code = 'http.idempotency-key-reused';
  override readonly status = 422;
  constructor() {
    super('This Idempotency-Key came with another request before. Use a new key for each request.');
  }
}

export class IdempotencyInProgress extends DomainError {
  readonly code = 'http.idempotency-in-progress';
  override readonly status = 409;
  constructor(retryAfterSeconds: number) {
    super('The first request with this Idempotency-Key is still being done. Send it again later.', {
      retryAfterSeconds,
    });
  }
}

/**
 * The process that did the first request ended in between, or has not come to an end of it in time. Whether the request
 * was done cannot be told from here, and doing it again could do it twice.
 */
export class IdempotencyOutcomeUnknown extends DomainError {
  readonly code = 'http.idempotency-outcome-unknown';
  override readonly status = 409;
  constructor() {
    super(
      'What became of the first request with this Idempotency-Key is not known. Look whether what it creates is there; if not, send it again with a new key.',
    );
  }
}

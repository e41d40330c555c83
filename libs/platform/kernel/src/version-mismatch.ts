import { DomainError } from './domain-error.js';

/** Somebody else has changed it since it was read. */
export class VersionMismatch extends DomainError {
  readonly code = 'http.version-mismatch';
  override readonly status = 412;
  constructor(current: number) {
    super('This was changed since you read it. Read it again, and decide again.', { current });
  }
}

/**
 * @param expected the version that a caller says to have read; unset when they do not say
 * @throws {VersionMismatch} `http.version-mismatch`
 */
export function expectVersion(current: number, expected: number | undefined): void {
  if (expected !== undefined && expected !== current) throw new VersionMismatch(current);
}

import { DomainError } from '@balance/kernel';
import { type KeyState } from './api-key.js';

export class ServiceAccountNotFound extends DomainError {
  readonly code = 'identity.service-account-not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`There is no service account ${id}`, { id });
  }
}

export class ServiceAccountExists extends DomainError {
  readonly code = 'identity.service-account-exists';
  override readonly status = 409;
  constructor(name: string) {
    super(`A service account ${name} exists already`, { name });
  }
}

export class ServiceAccountDisabled extends DomainError {
  readonly code = 'identity.service-account-disabled';
  override readonly status = 409;
  constructor(id: string) {
    super('Keys of this service account would let nobody in: it is disabled. Enable it first.', { id });
  }
}

export class ApiKeyNotFound extends DomainError {
  readonly code = 'identity.api-key-not-found';
  override readonly status = 404;
  constructor(id: string) {
    super(`There is no API key ${id}`, { id });
  }
}

export class ApiKeyNotActive extends DomainError {
  readonly code = 'identity.api-key-not-active';
  override readonly status = 409;
  constructor(state: KeyState) {
    super(`This key is ${state}. Make a new one.`, { state });
  }
}

export class ApiKeyReplaced extends DomainError {
  readonly code = 'identity.api-key-replaced';
  override readonly status = 409;
  constructor(replacedBy: string) {
    super(`This key was replaced by ${replacedBy} already. Rotate that one.`, { replacedBy });
  }
}

export class ScopeExceedsOwn extends DomainError {
  readonly code = 'identity.scope-exceeds-own';
  override readonly status = 403;
  constructor(scopes: readonly string[]) {
    super(`Nobody gives a key what they may not do themselves: ${scopes.join(', ')}`, { scopes });
  }
}

export class ExpiryPassed extends DomainError {
  readonly code = 'identity.expiry-passed';
  constructor() {
    super('A key cannot expire in the past: leave `expiresAt` out, or set it to a later time');
  }
}

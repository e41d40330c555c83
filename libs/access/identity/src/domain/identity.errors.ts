import { DomainError } from '@balance/kernel';

export class NotAuthenticated extends DomainError {
  readonly code = 'identity.not-authenticated';
  override readonly status = 401;
  constructor() {
    super('Send an API key or an access token that is valid: `Authorization: Bearer …`');
  }
}

export class ProviderUnavailable extends DomainError {
  readonly code = 'identity.provider-unavailable';
  override readonly status = 503;
  constructor(issuer: string, retryAfterSeconds: number) {
    super(
      `The keys of ${issuer} cannot be had at the moment, so its tokens cannot be checked. Try again later.`,
      { issuer, retryAfterSeconds },
    );
  }
}

export class NoTenantChosen extends DomainError {
  readonly code = 'identity.no-tenant-chosen';
  override readonly status = 403;
  constructor() {
    super('This token is for no tenant that you are a member of. Choose one, or create one.');
  }
}

export class PersonRequired extends DomainError {
  readonly code = 'identity.person-required';
  override readonly status = 403;
  constructor() {
    super('Only a person who has signed in may do this: no API key, and nobody who acts as somebody else');
  }
}

export class PermissionMissing extends DomainError {
  readonly code = 'identity.permission-missing';
  override readonly status = 403;
  constructor(permission: string) {
    super(`The permission ${permission} is missing`, { permission });
  }
}

export class ModeOff extends DomainError {
  readonly code = 'identity.mode-off';
  override readonly status = 404;
  constructor(mode: string) {
    super(`This installation does not let people in this way: AUTH_MODE is not ${mode}`, { mode });
  }
}

export class PermissionUndeclared extends DomainError {
  readonly code = 'identity.permission-undeclared';
  constructor(routes: readonly string[]) {
    super(`These routes say neither what they require nor that they are public:\n  ${routes.join('\n  ')}`, {
      routes,
    });
  }
}

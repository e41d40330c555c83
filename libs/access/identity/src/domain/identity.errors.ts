import { DomainError } from '@balance/kernel';

export class NotAuthenticated extends DomainError {
  readonly code = 'identity.not-authenticated';
  override readonly status = 401;
  constructor() {
    super('Send an API key that is valid: `Authorization: Bearer bal_…`');
  }
}

export class PermissionMissing extends DomainError {
  readonly code = 'identity.permission-missing';
  override readonly status = 403;
  constructor(permission: string) {
    super(`This key lacks the permission ${permission}`, { permission });
  }
}

export class TenantUnknown extends DomainError {
  readonly code = 'identity.tenant-unknown';
  override readonly status = 404;
  constructor(tenant: string) {
    super(`There is no tenant ${tenant}`, { tenant });
  }
}

export class TenantExists extends DomainError {
  readonly code = 'identity.tenant-exists';
  override readonly status = 409;
  constructor(slug: string) {
    super(`A tenant ${slug} exists already`, { slug });
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

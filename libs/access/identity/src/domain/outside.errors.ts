import { DomainError } from '@balance/kernel';

export class ProviderRoleUnknown extends DomainError {
  readonly code = 'identity.provider-role-unknown';
  override readonly status = 403;
  constructor(named: readonly string[]) {
    super(
      `Your identity provider gives you no role that this installation knows. Ask whoever runs it to map one.`,
      { named },
    );
  }
}

export class ProviderTenantUnknown extends DomainError {
  readonly code = 'identity.provider-tenant-unknown';
  override readonly status = 403;
  constructor(named: readonly string[]) {
    super(
      'Your identity provider names no tenant that is here for you. Ask whoever runs this installation to create it.',
      { named },
    );
  }
}

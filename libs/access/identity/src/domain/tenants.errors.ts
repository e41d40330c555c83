import { DomainError } from '@balance/kernel';

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

export class SlugInvalid extends DomainError {
  readonly code = 'identity.slug-invalid';
  constructor(slug: string) {
    super(
      `A tenant cannot have the slug ${slug}. It takes 2 to 63 small letters, digits and single hyphens, and is no reserved word.`,
      { slug },
    );
  }
}

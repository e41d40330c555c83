import { type Cause, type Currency, type Id, type TenantId } from '@balance/kernel';
import { type Permission } from './permissions.js';

/** Who makes a request, for which tenant, and what they may do. */
export interface Caller {
  readonly tenantId: TenantId;
  readonly currency: Currency;
  readonly keyId: Id<'api-key'>;
  readonly permissions: ReadonlySet<Permission>;
  readonly cause: Cause;
}

export { CurrentCaller, Public, Requires } from './authenticate/requires.js';
export { CreateApiKey } from './create-api-key/create-api-key.use-case.js';
export { CreateTenant } from './create-tenant/create-tenant.use-case.js';
export { type Caller } from './domain/caller.js';
export {
  NotAuthenticated,
  PermissionMissing,
  TenantExists,
  TenantUnknown,
} from './domain/identity.errors.js';
export { type Permission, permissions } from './domain/permissions.js';
export { FindTenant } from './find-tenant/find-tenant.use-case.js';
export { IdentityModule } from './identity.module.js';
export { type Tenant } from './identity.repository.js';

export { Authenticate } from './authenticate/authenticate.use-case.js';
export {
  type AdmittedRequest,
  CurrentCaller,
  CurrentPerson,
  Public,
  Requires,
  SignedIn,
} from './authenticate/requires.js';
export { keyState } from './domain/api-key.js';
export { type Caller, type Person, type SessionId, type UserId } from './domain/caller.js';
export {
  NoTenantChosen,
  NotAuthenticated,
  PermissionMissing,
  PersonRequired,
} from './domain/identity.errors.js';
export {
  isAllowed,
  type Permission,
  permissions,
  permissionsOf,
  type Role,
  roles,
  scopes,
} from './domain/permissions.js';
export { type Tenant } from './domain/tenant.js';
export { SlugInvalid, TenantExists, TenantUnknown } from './domain/tenants.errors.js';
export { tenantCreated } from './domain/tenants.events.js';
export { IdentityModule } from './identity.module.js';
export { CreateApiKey } from './keys/create-api-key/create-api-key.use-case.js';
export { ListApiKeys } from './keys/list-api-keys/list-api-keys.use-case.js';
export { RevokeApiKey } from './keys/revoke-api-key/revoke-api-key.use-case.js';
export { RotateApiKey } from './keys/rotate-api-key/rotate-api-key.use-case.js';
export { AddUser } from './members/add-user/add-user.use-case.js';
export { FindMember } from './members/find-member/find-member.use-case.js';
export { type ReachableMember } from './members/membership.repository.js';
export { type PeopleBehind, TracePeople } from './members/trace-people/trace-people.use-case.js';
export { RotateSigningKey } from './sessions/signing-keys/rotate-signing-key/rotate-signing-key.use-case.js';
export { CreateTenant } from './tenants/create-tenant/create-tenant.use-case.js';
export { FindTenant } from './tenants/find-tenant/find-tenant.use-case.js';

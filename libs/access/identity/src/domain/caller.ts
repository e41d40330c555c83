import { type Cause, type Currency, type Id, type TenantId } from '@balance/kernel';
import { type Permission, type Role } from './permissions.js';

export type UserId = Id<'user'>;
export type SessionId = Id<'session'>;

/** Somebody who has signed in, in whatever way; for no tenant yet, or for one. */
export interface Person {
  readonly userId: UserId;
  /** Only where Balance itself keeps sessions. */
  readonly sessionId: SessionId | null;
  /** The tenant that they work for now. */
  readonly tenantId: TenantId | null;
  /** Who acts as this person, if somebody does. */
  readonly impersonatorId: UserId | null;
  readonly cause: Cause;
}

/** Who makes a request, for which tenant, and what they may do there. */
export interface Caller {
  readonly tenantId: TenantId;
  readonly currency: Currency;
  /** `key:<id>` or `user:<id>`; what limits and idempotency keys are counted for. */
  readonly principal: string;
  /** Unset for keys. */
  readonly role: Role | null;
  readonly permissions: ReadonlySet<Permission>;
  readonly person: Person | null;
  readonly cause: Cause;
}

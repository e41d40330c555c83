import { type Currency, type TenantId } from '@balance/kernel';
import { type Role } from './permissions.js';

export interface Tenant {
  readonly id: TenantId;
  /** Names it in commands and addresses; never changes. */
  readonly slug: string;
  readonly name: string;
  readonly currency: Currency;
}

/** A tenant as its members see it. */
export interface OwnTenant extends Tenant {
  readonly version: number;
  readonly createdAt: Date;
}

/** A tenant as one of its members sees it among others. */
export interface JoinedTenant extends Tenant {
  readonly role: Role;
  /** Who keeps the membership: `balance`, or the issuer of an outside provider. */
  readonly source: string;
  readonly joinedAt: Date;
}

import { type Config } from '@balance/config';
import { type UserId } from './caller.js';
import { type Role } from './permissions.js';

/** Who keeps memberships that Balance itself keeps. */
export const ownSource = 'balance';

/** What a person is in a tenant. */
export interface Membership {
  readonly userId: UserId;
  readonly role: Role;
  /** Who keeps it: `balance`, or the issuer of an outside provider. */
  readonly source: string;
  readonly version: number;
}

/** A membership with the person, as other members see them. */
export interface Member extends Membership {
  readonly email: string;
  readonly name: string;
  readonly hasSecondFactor: boolean;
  readonly isDisabled: boolean;
  readonly joinedAt: Date;
}

type Mode = Pick<Config, 'AUTH_MODE' | 'CLERK_ISSUER' | 'OIDC_ISSUER' | 'OIDC_TENANT_CLAIM'>;

/** Who keeps the memberships of this installation: `balance`, or the issuer of an outside provider. */
export function keeperOf({ AUTH_MODE, CLERK_ISSUER, OIDC_ISSUER, OIDC_TENANT_CLAIM }: Mode): string {
  if (AUTH_MODE === 'clerk' && CLERK_ISSUER !== undefined) return CLERK_ISSUER;
  if (AUTH_MODE === 'oidc' && OIDC_ISSUER !== undefined && OIDC_TENANT_CLAIM !== undefined)
    return OIDC_ISSUER;
  return ownSource;
}

import { isSubject, type OutsidePerson, readAddress, readName } from './outside-person.js';
import { highestRole, type RoleNames } from './outside-roles.js';
import { type Role } from './permissions.js';

/** What an access token says, as far as it matters here. */
export interface OidcClaims {
  readonly person: OutsidePerson;
  /** Slugs of tenants, as the token names them; unset where tokens name none and Balance keeps memberships. */
  readonly tenants: readonly string[] | null;
  /** The role in those tenants. */
  readonly role: Role | null;
  /** The roles as the token names them. */
  readonly namedRoles: readonly string[];
  readonly saidAt: Date;
  readonly untilMs: number;
}

export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly tenantClaim: string | null;
  readonly roleClaim: string;
  readonly roleNames: RoleNames;
}

/** How far the issuer's clock may be away from ours. */
export const toleranceSeconds = 5;
const mostNames = 200;

type Payload = Readonly<Record<string, unknown>>;

/**
 * @param payload of a token whose signature, issuer, audience and times are right
 * @returns nothing when it names nobody, does not say when it was made, or is bound to a key that its bearer must prove
 */
export function readOidcClaims(payload: Payload, settings: OidcSettings, now: Date): OidcClaims | undefined {
  const { sub, iat, exp, cnf } = payload;
  if (!isSubject(sub) || typeof iat !== 'number' || typeof exp !== 'number') return undefined;
  // RFC 7800: whoever presents it has to prove a key as well, which a bearer token cannot.
  if (cnf !== undefined) return undefined;
  const namedRoles = namesIn(claimAt(payload, settings.roleClaim));
  return {
    person: { ...describe(payload), issuer: settings.issuer, subject: sub },
    tenants: settings.tenantClaim === null ? null : namesIn(claimAt(payload, settings.tenantClaim)),
    role: highestRole(namedRoles, settings.roleNames) ?? null,
    namedRoles,
    // An issuer whose clock runs ahead must not outdo what it says later.
    saidAt: new Date(Math.max(0, Math.min(iat * 1_000, now.getTime()))),
    untilMs: (exp + toleranceSeconds) * 1_000,
  };
}

function describe(payload: Payload): Pick<OutsidePerson, 'email' | 'isEmailVerified' | 'name'> {
  const { email, email_verified: verified, name, given_name, family_name, preferred_username } = payload;
  const parts = [readName(given_name), readName(family_name)].filter((part) => part !== null);
  return {
    email: readAddress(email),
    // Some issuers spell it as a text; a text is no proof.
    isEmailVerified: verified === undefined ? null : verified === true,
    name: readName(name) ?? readName(parts.join(' ')) ?? readName(preferred_username),
  };
}

/**
 * The claim at a dotted path such as `realm_access.roles`. Names of claims have dots themselves
 * (`https://example.org/roles`), so the longest name that is there goes first.
 */
export function claimAt(claims: unknown, path: string): unknown {
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return undefined;
  const own = (name: string): unknown =>
    Object.hasOwn(claims, name) ? Reflect.get(claims, name) : undefined;
  if (own(path) !== undefined) return own(path);
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const found = claimAt(own(path.slice(0, dot)), path.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The names in a claim: one text, or a list of them. */
export function namesIn(claim: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(claim) ? claim : [claim];
  const names = values.filter((value) => typeof value === 'string');
  return [...new Set(names)].filter((name) => name !== '').slice(0, mostNames);
}

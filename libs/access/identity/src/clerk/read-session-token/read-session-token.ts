import { Injectable } from '@nestjs/common';
import { verifyToken } from '@clerk/backend';
import { TokenVerificationError } from '@clerk/backend/errors';
import { decodeProtectedHeader } from 'jose';
import { type ClerkClaims, readClerkClaims } from '../../domain/clerk-claims.js';
import { NotAuthenticated, PersonRequired } from '../../domain/identity.errors.js';
import { Clerk } from '../clerk.js';

/** How far Clerk's clock may be away from ours. */
const toleranceMs = 5_000;

/** Reads session tokens of Clerk, without asking Clerk. */
@Injectable()
export class ReadSessionToken {
  constructor(private readonly clerk: Clerk) {}

  /**
   * @throws {NotAuthenticated} `identity.not-authenticated`, {@link PersonRequired} `identity.person-required` when
   *   somebody acts as the person: who that is, and whether they may, is not known here
   */
  async execute(token: string): Promise<ClerkClaims> {
    const { issuer, jwtKey, authorizedParties } = this.clerk.settings;
    const payload = await verify(token, jwtKey, authorizedParties);
    // The key is that of one instance of Clerk, but says so nowhere: the issuer does.
    const claims = payload.iss === issuer ? readClerkClaims(payload, toleranceMs) : undefined;
    if (!claims) throw new NotAuthenticated();
    if (claims.isImpersonated) throw new PersonRequired();
    return claims;
  }
}

async function verify(token: string, jwtKey: string, authorizedParties: readonly string[]) {
  if (!hasHeader(token)) throw new NotAuthenticated();
  try {
    return await verifyToken(token, {
      jwtKey,
      clockSkewInMs: toleranceMs,
      ...(authorizedParties.length > 0 && { authorizedParties: [...authorizedParties] }),
    });
  } catch (fault) {
    if (fault instanceof TokenVerificationError) throw new NotAuthenticated();
    throw fault;
  }
}

/** Clerk's package takes for granted that the header is an object. */
function hasHeader(token: string): boolean {
  try {
    decodeProtectedHeader(token);
    return true;
  } catch (fault) {
    if (fault instanceof TypeError) return false;
    throw fault;
  }
}

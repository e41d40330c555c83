import { type JWTPayload, SignJWT } from 'jose';
import { randomUUID } from 'node:crypto';
import { type IssuerKey } from '../../outside/testing/key-server.js';

export const clerkIssuer = 'https://clerk.example';
export const webhookSecret = `whsec_${Buffer.alloc(24, 3).toString('base64')}`;
export const origin = 'https://app.example';

export const clerkSettings = (key: IssuerKey) => ({
  AUTH_MODE: 'clerk',
  CLERK_ISSUER: clerkIssuer,
  CLERK_JWT_KEY: key.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  CLERK_AUTHORIZED_PARTIES: `${origin}, https://other.example`,
  CLERK_WEBHOOK_SECRET: webhookSecret,
  DEFAULT_CURRENCY: 'CHF',
});

/** A session token that is right in every way, except for what the test wants otherwise. */
export function sessionToken(key: IssuerKey, claims: JWTPayload = {}, header: object = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const usual = {
    iss: clerkIssuer,
    sub: 'user_1',
    sid: 'sess_1',
    azp: origin,
    jti: randomUUID(),
    iat: now,
    nbf: now - 10,
    exp: now + 60,
  };
  return new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'ins_1', typ: 'JWT', ...header })
    .sign(key.privateKey);
}

/** A user as Clerk describes them, at `updated_at` in ms. */
export function user(
  id: string,
  updated_at: number,
  { first_name = 'Ann', email = `${id}@Example.org`, verified = true } = {},
): object {
  return {
    object: 'user',
    id,
    first_name,
    last_name: 'Lee',
    username: null,
    primary_email_address_id: 'idn_1',
    email_addresses: [
      { id: 'idn_0', email_address: 'old@example.org', verification: { status: 'verified' } },
      { id: 'idn_1', email_address: email, verification: { status: verified ? 'verified' : 'unverified' } },
    ],
    public_metadata: { note: 'nothing to us' },
    created_at: 900,
    updated_at,
  };
}

export const organisation = (
  id: string,
  updated_at: number,
  said: { name?: string; slug?: string | null; created_by?: string } = {},
) => ({
  object: 'organization',
  id,
  name: id,
  slug: id.replace('_', '-'),
  created_at: 900,
  updated_at,
  ...said,
});

export const membership = (subject: string, role: string, updated_at: number, organization: object) => ({
  object: 'organization_membership',
  id: `orgmem_${subject}`,
  role,
  organization,
  public_user_data: {
    user_id: subject,
    first_name: 'Mel',
    last_name: 'Member',
    identifier: `${subject}@example.org`,
  },
  created_at: 900,
  updated_at,
});

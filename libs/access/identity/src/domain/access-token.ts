import { z } from 'zod';
import { idSchema, tenantIdSchema, type TenantId } from '@balance/kernel';
import { type SessionId, type UserId } from './caller.js';

/** Whom an access token is for. */
export interface TokenHolder {
  readonly userId: UserId;
  /** Of the impersonator, where there is one. */
  readonly sessionId: SessionId;
  readonly tenantId: TenantId | null;
  readonly impersonatorId: UserId | null;
}

export const audience = 'balance';
/** There is one client as far as tokens go: whoever signs in here. */
export const clientId = 'balance';
export const tokenType = 'at+jwt';
export const algorithm = 'ES256';

/** How far a token's times may be off, in s. */
export const toleratedSeconds = 5;

/** How long somebody may act as somebody else before they have to say so again, in s. */
export const impersonationSeconds = 15 * 60;

/** How long a token for this holder is valid, in s. */
export const lifetimeOf = ({ impersonatorId }: TokenHolder, accessTokenSeconds: number): number =>
  impersonatorId === null ? accessTokenSeconds : impersonationSeconds;

/** The longest that any token is valid, in ms. */
export const longestTokenMs = (accessTokenSeconds: number): number =>
  Math.max(accessTokenSeconds, impersonationSeconds) * 1_000;

/** The claims that say whom a token is for; `act` as in RFC 8693, 4.1. */
export const claimsOf = ({ userId, sessionId, tenantId, impersonatorId }: TokenHolder) => ({
  sub: userId,
  sid: sessionId,
  ...(tenantId !== null && { tid: tenantId }),
  ...(impersonatorId !== null && { act: { sub: impersonatorId } }),
});

const userIdSchema = idSchema('user');
const claimsSchema = z.object({
  sub: userIdSchema,
  client_id: z.literal(clientId),
  sid: idSchema('session'),
  tid: tenantIdSchema.optional(),
  act: z.object({ sub: userIdSchema }).optional(),
  jti: z.uuid(),
  iat: z.number(),
  nbf: z.number(),
  exp: z.number(),
});

/** Whom a token is for and until when (in ms since 1970), from claims whose signature and times are right. */
export function holderOf(claims: unknown): (TokenHolder & { readonly untilMs: number }) | undefined {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return undefined;
  const { sub, sid, tid, act, exp } = parsed.data;
  return {
    userId: sub,
    sessionId: sid,
    tenantId: tid ?? null,
    impersonatorId: act?.sub ?? null,
    untilMs: exp * 1_000,
  };
}

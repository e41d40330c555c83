import { type TenantId } from '@balance/kernel';
import { type SessionId, type UserId } from '../domain/caller.js';

/** What a token proves, once its signature, issuer, audience and times are right and its holder is known here. */
export interface Proof {
  readonly userId: UserId;
  readonly sessionId: SessionId | null;
  readonly tenantId: TenantId | null;
  readonly impersonatorId: UserId | null;
  /** Until when the proof may be remembered, in ms since 1970. */
  readonly untilMs: number;
}

/** One of the ways to prove who you are; `AUTH_MODE` chooses which. */
export abstract class TokenVerifier {
  /**
   * @param token a bearer token that is no API key
   * @param chosenTenant id or slug of the tenant that the caller asks for, where the token does not say
   * @throws {NotAuthenticated} `identity.not-authenticated`, {@link ProviderUnavailable} `identity.provider-unavailable`
   */
  abstract verify(token: string, chosenTenant?: string): Promise<Proof>;
}

import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { assertNever, type Id } from '@balance/kernel';
import { hashOfRefreshToken } from '../../domain/refresh-token.js';
import { RefreshRefused, RefreshReused } from '../../domain/sessions.errors.js';
import { type AccessToken, AccessTokens } from '../access-tokens.js';
import { RotateRefreshToken } from './rotate-refresh-token.js';

/**
 * Gives a session its next access token.
 *
 * A refresh token is used once. Whoever presents a used one, however soon after, ends the whole session: of the two who
 * hold it nobody can tell the thief (RFC 9700, 4.14). There is no time of grace in which a repeat is let through, for
 * in it a thief could go on beside the owner. That asks of clients to refresh once at a time, with all their tabs
 * together, and to sign in again when an answer was lost.
 */
@Injectable()
export class Refresh {
  constructor(
    private readonly database: Database,
    private readonly rotateToken: RotateRefreshToken,
    private readonly accessTokens: AccessTokens,
  ) {}

  /** @throws {RefreshRefused} `identity.refresh-refused`, {@link RefreshReused} `identity.refresh-reused` */
  async execute(
    refreshToken: string,
    correlationId: Id<'correlation'>,
  ): Promise<AccessToken & { readonly refreshToken: string }> {
    const hash = hashOfRefreshToken(refreshToken);
    if (!hash) throw new RefreshRefused();
    await this.accessTokens.ready();
    const rotation = await this.database.asSystem((tx) => this.rotateToken.execute(tx, hash, correlationId));
    switch (rotation.outcome) {
      case 'rotated': {
        const { session, refreshToken: next } = rotation;
        const holder = { ...session, sessionId: session.id, impersonatorId: null };
        return { ...(await this.accessTokens.issue(holder)), refreshToken: next };
      }
      case 'reused':
        throw new RefreshReused();
      case 'refused':
        throw new RefreshRefused();
      default:
        return assertNever(rotation);
    }
  }
}

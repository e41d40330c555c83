import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type Cause, type Id } from '@balance/kernel';
import { type SessionId } from '../../domain/caller.js';
import { mintRefreshToken } from '../../domain/refresh-token.js';
import { type Session, sessionStream } from '../../domain/session.js';
import { refreshReused, sessionRevoked } from '../../domain/sessions.events.js';
import { RefreshTokenRepository } from '../refresh-token.repository.js';
import { SessionLife } from '../session-life.js';
import { SessionLog } from '../session-log.js';
import { SessionRepository } from '../session.repository.js';

export type Rotation =
  | { readonly outcome: 'rotated'; readonly session: Session; readonly refreshToken: string }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'reused' };

/** Uses a refresh token up and gives its session the next one, or ends the session. */
@Injectable()
export class RotateRefreshToken {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly refreshTokens: RefreshTokenRepository,
    private readonly life: SessionLife,
    private readonly log: SessionLog,
  ) {}

  /** Its transaction is to be committed whatever the outcome: an ended session has to stay so. */
  async execute(tx: SystemTx, hash: Buffer, correlationId: Id<'correlation'>): Promise<Rotation> {
    const life = this.life.fromNow();
    const sessionId = await this.refreshTokens.use(tx, hash, life.at);
    if (sessionId === undefined) return this.refuse(tx, hash, life.at, correlationId);
    const session = await this.sessions.renew(tx, sessionId, life);
    if (!session) return { outcome: 'refused' };
    const { text, hash: nextHash } = mintRefreshToken();
    await this.refreshTokens.insert(tx, sessionId, nextHash, life.at);
    await this.refreshTokens.forgetUsed(tx, sessionId, this.life.earliestLive());
    return { outcome: 'rotated', session, refreshToken: text };
  }

  private async refuse(
    tx: SystemTx,
    hash: Buffer,
    at: Date,
    correlationId: Id<'correlation'>,
  ): Promise<Rotation> {
    const sessionId = await this.refreshTokens.sessionOf(tx, hash);
    if (sessionId === undefined) return { outcome: 'refused' };
    await this.end(tx, sessionId, at, correlationId);
    return { outcome: 'reused' };
  }

  /** Who presented the token is not known: it may not have been the owner. */
  private async end(tx: SystemTx, id: SessionId, at: Date, correlationId: Id<'correlation'>): Promise<void> {
    const because = 'refresh-reused';
    const session = await this.sessions.end(tx, id, { because, at });
    if (!session) return;
    const cause: Cause = { actor: 'system:sessions', correlationId, causationId: null };
    const stream = sessionStream(id);
    await this.log.append(tx, session.tenantId, [
      { event: refreshReused, stream, payload: {}, cause },
      { event: sessionRevoked, stream, payload: { because }, cause },
    ]);
  }
}

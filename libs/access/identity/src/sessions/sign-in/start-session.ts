import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type Cause, Ids } from '@balance/kernel';
import { mintRefreshToken } from '../../domain/refresh-token.js';
import { forgottenBefore, type Session, sessionStream } from '../../domain/session.js';
import { signedIn } from '../../domain/sessions.events.js';
import { RefreshTokenRepository } from '../refresh-token.repository.js';
import { SessionLife } from '../session-life.js';
import { SessionLog } from '../session-log.js';
import { type NewSession, SessionRepository } from '../session.repository.js';

/** How many sessions that ended are forgotten whenever one starts: more than one, so that they become fewer. */
const forgottenMost = 20;

/** A session with the token that keeps it going, which cannot be had again. */
export interface StartedSession extends Session {
  readonly refreshToken: string;
}

/** Starts a session for somebody who has proved who they are. */
@Injectable()
export class StartSession {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly refreshTokens: RefreshTokenRepository,
    private readonly life: SessionLife,
    private readonly log: SessionLog,
    private readonly ids: Ids,
  ) {}

  async execute(
    tx: SystemTx,
    draft: Omit<NewSession, 'id' | 'at' | 'expiresAt'>,
    cause: Cause,
  ): Promise<StartedSession> {
    const { userId, tenantId, hasSecondFactor } = draft;
    const life = this.life.fromNow();
    const id = this.ids.next<'session'>();
    const { text, hash } = mintRefreshToken();
    await this.sessions.forget(tx, forgottenBefore(life.at), forgottenMost);
    await this.sessions.insert(tx, { ...draft, ...life, id });
    await this.refreshTokens.insert(tx, id, hash, life.at);
    await this.log.append(tx, tenantId, [
      { event: signedIn, stream: sessionStream(id), payload: { hasSecondFactor }, cause },
    ]);
    return { id, userId, tenantId, refreshToken: text };
  }
}

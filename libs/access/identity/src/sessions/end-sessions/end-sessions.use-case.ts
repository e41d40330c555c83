import { Injectable } from '@nestjs/common';
import { type SystemTx } from '@balance/database';
import { type Cause, Clock } from '@balance/kernel';
import { type SessionId, type UserId } from '../../domain/caller.js';
import { sessionStream } from '../../domain/session.js';
import { type RevokedBecause, sessionRevoked } from '../../domain/sessions.events.js';
import { SessionHolderRepository } from '../session-holder.repository.js';
import { SessionLog } from '../session-log.js';
import { SessionRepository } from '../session.repository.js';

/** Ends a person's sessions wherever they are: their refresh tokens at once, their access tokens within 5 s. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly holders: SessionHolderRepository,
    private readonly sessions: SessionRepository,
    private readonly log: SessionLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @param tx the transaction of what they end for
   * @param except the session that goes on, such as the one in which it was asked for
   * @returns how many ended
   */
  async execute(
    tx: SystemTx,
    userId: UserId,
    because: RevokedBecause,
    cause: Cause,
    except: SessionId | null = null,
  ): Promise<number> {
    // The person before their sessions, in the order in which whoever signs in takes them.
    await this.holders.noteEnd(tx, userId);
    const ended = await this.sessions.endAll(tx, userId, { because, except, at: this.clock.now() });
    for (const told of new Set(ended.map(({ tenantId }) => tenantId))) {
      const events = ended
        .filter(({ tenantId }) => tenantId === told)
        .map(({ id }) => ({ event: sessionRevoked, stream: sessionStream(id), payload: { because }, cause }));
      await this.log.append(tx, told, events);
    }
    return ended.length;
  }
}

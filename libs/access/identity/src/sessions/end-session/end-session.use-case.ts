import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type Person, type SessionId } from '../../domain/caller.js';
import { sessionStream } from '../../domain/session.js';
import { SessionNotFound } from '../../domain/sessions.errors.js';
import { sessionRevoked } from '../../domain/sessions.events.js';
import { EndSessions } from '../end-sessions/end-sessions.use-case.js';
import { ownSession } from '../own-session.js';
import { SessionLog } from '../session-log.js';
import { SessionRepository } from '../session.repository.js';

const because = 'ended-by-user';

/** Ends sessions of the person who asks: one, or all but the one that they ask from. */
@Injectable()
export class EndSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly log: SessionLog,
    private readonly endSessions: EndSessions,
    private readonly clock: Clock,
  ) {}

  /** @throws {SessionNotFound} `identity.session-not-found` */
  async execute({ userId, cause }: Person, id: SessionId): Promise<void> {
    await this.database.asSystem(async (tx) => {
      const ended = await this.sessions.end(tx, id, { because, at: this.clock.now(), of: userId });
      if (!ended) throw new SessionNotFound(id);
      await this.log.append(tx, ended.tenantId, [
        { event: sessionRevoked, stream: sessionStream(id), payload: { because }, cause },
      ]);
    });
  }

  async allOthers(person: Person): Promise<void> {
    const { userId, cause } = person;
    await this.database.asSystem((tx) =>
      this.endSessions.execute(tx, userId, because, cause, ownSession(person)),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@balance/database';
import { Clock } from '@balance/kernel';
import { type Person } from '../../domain/caller.js';
import { sessionStream } from '../../domain/session.js';
import { signedOut } from '../../domain/sessions.events.js';
import { ownSession } from '../own-session.js';
import { SessionLog } from '../session-log.js';
import { SessionRepository } from '../session.repository.js';

/** Ends the session that a person calls from. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly log: SessionLog,
    private readonly clock: Clock,
  ) {}

  async execute(person: Person): Promise<void> {
    const id = ownSession(person);
    await this.database.asSystem(async (tx) => {
      const ended = await this.sessions.end(tx, id, { because: 'signed-out', at: this.clock.now() });
      if (!ended) return;
      await this.log.append(tx, ended.tenantId, [
        { event: signedOut, stream: sessionStream(id), payload: {}, cause: person.cause },
      ]);
    });
  }
}

import { Module } from '@nestjs/common';
import { SessionHolderRepository } from '../session-holder.repository.js';
import { SessionLog } from '../session-log.js';
import { SessionRepository } from '../session.repository.js';
import { EndSessions } from './end-sessions.use-case.js';

/** For whoever changes what sessions rest on: passwords, second factors. */
@Module({
  providers: [SessionHolderRepository, SessionRepository, SessionLog, EndSessions],
  exports: [SessionHolderRepository, SessionRepository, SessionLog, EndSessions],
})
export class EndSessionsModule {}

import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database } from '@balance/database';
import { PageQuery, pageView, Problems } from '@balance/http';
import { Clock } from '@balance/kernel';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { CurrentPerson, SignedIn } from '../../authenticate/requires.js';
import { type Person } from '../../domain/caller.js';
import { ownSession } from '../own-session.js';
import { SessionRepository } from '../session.repository.js';
import { SessionPage, sessionView } from './session.dto.js';

@ApiTags('sessions')
@OnlyInMode('local')
@Controller('me/sessions')
export class ListSessionsController {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'List where you are signed in, newest first' })
  @ApiOkResponse({ type: SessionPage })
  @Problems({ 400: ['paging.cursor-invalid'] })
  async list(@CurrentPerson() person: Person, @Query() query: PageQuery): Promise<SessionPage> {
    const page = await this.database.asSystem((tx) =>
      this.sessions.page(tx, person.userId, this.clock.now(), query),
    );
    return pageView(page, (session) => sessionView(session, ownSession(person)));
  }
}

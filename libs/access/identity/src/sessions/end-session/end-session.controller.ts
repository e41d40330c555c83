import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ParseIdPipe, Problems } from '@balance/http';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { CurrentPerson, SignedIn } from '../../authenticate/requires.js';
import { type Person, type SessionId } from '../../domain/caller.js';
import { EndSession } from './end-session.use-case.js';

@ApiTags('sessions')
@OnlyInMode('local')
@Controller('me/sessions')
export class EndSessionController {
  constructor(private readonly useCase: EndSession) {}

  @Delete(':id')
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'End one of your sessions' })
  @ApiNoContentResponse()
  @Problems({ 404: ['identity.session-not-found'] })
  endSession(@CurrentPerson() person: Person, @Param('id', ParseIdPipe) id: SessionId): Promise<void> {
    return this.useCase.execute(person, id);
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'End all your sessions but this one' })
  @ApiNoContentResponse()
  endOtherSessions(@CurrentPerson() person: Person): Promise<void> {
    return this.useCase.allOthers(person);
  }
}

import { Body, Controller, Get, Patch, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { IfMatch, Versioned } from '@balance/http';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { CurrentPerson, SignedIn } from '../../authenticate/requires.js';
import { type Person } from '../../domain/caller.js';
import { RenameMe } from '../rename-me/rename-me.use-case.js';
import { MeChangeBody, MeView, meView } from './me.dto.js';
import { ShowMe } from './show-me.use-case.js';

@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly showMe: ShowMe,
    private readonly renameMe: RenameMe,
  ) {}

  @Get()
  @SignedIn()
  @ApiOperation({ summary: 'Show who you are, and where you are a member' })
  // An entity tag for changing, and no 304: somebody else may make a member of whoever has not changed themselves.
  @ApiOkResponse({ type: MeView, headers: { ETag: { schema: { type: 'string', example: '"3"' } } } })
  async show(
    @CurrentPerson() { userId }: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeView> {
    const me = await this.showMe.execute(userId);
    reply.header('etag', `"${me.version}"`);
    return meView(me);
  }

  @Patch()
  @SignedIn()
  @OnlyInMode('local')
  @Versioned()
  @ApiOperation({ summary: 'Change your name' })
  @ApiOkResponse({ type: MeView })
  async change(
    @CurrentPerson() { userId }: Person,
    @Body() { name }: MeChangeBody,
    @IfMatch() expected: number | undefined,
  ): Promise<MeView> {
    return meView(await this.renameMe.execute(userId, name, expected));
  }
}

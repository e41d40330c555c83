import { Body, Controller, Header, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { Problems } from '@balance/http';
import { type Id } from '@balance/kernel';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { Public } from '../../authenticate/requires.js';
import { TokensView } from '../sign-in/sign-in.dto.js';
import { RefreshBody } from './refresh.dto.js';
import { Refresh } from './refresh.use-case.js';

@ApiTags('auth')
@OnlyInMode('local')
@Controller('auth')
export class RefreshController {
  constructor(private readonly useCase: Refresh) {}

  @Post('refresh')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Public()
  @ApiOperation({
    summary: 'Exchange a refresh token for the next access token',
    description:
      'A refresh token works once. A second use ends the session, even a moment later: refresh once at a time, ' +
      'and keep the new token before you go on.',
  })
  @ApiOkResponse({ type: TokensView })
  @Problems({ 401: ['identity.refresh-refused', 'identity.refresh-reused'] })
  async refreshSession(
    @Body() { refreshToken }: RefreshBody,
    @Req() request: FastifyRequest,
  ): Promise<TokensView> {
    const tokens = await this.useCase.execute(refreshToken, request.id as Id<'correlation'>);
    return { ...tokens, tokenType: 'Bearer' };
  }
}
